package cn.com.ytajpx.anpei.it.certificate;

import cn.com.ytajpx.anpei.common.IdNumber;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of certificates in the making: {@code new Sheet().row(1, "2024-06-30").row(2, "2024年7月1日").stream()}. */
final class Sheet {

    private static final String[] HEADINGS = {"姓名", "证件号码", "岗位", "证书编号", "有效期至", "工作单位", "手机号码"};

    private final List<Object[]> rows = new ArrayList<>();

    /** The certificate of the {@code person}-th person as safety manager. */
    Sheet row(int person, String lastValidDay) {
        return row("测试" + "甲乙丙丁戊己庚辛壬癸".charAt(person % 10), idNumber(person), "安全生产管理人员", "IT-%06d".formatted(person),
                lastValidDay, "烟台(测试)化工有限公司", "138%08d".formatted(person));
    }

    Sheet rows(int from, int to, String lastValidDay) {
        for (int person = from; person <= to; person++) {
            row(person, lastValidDay);
        }
        return this;
    }

    Sheet row(String... cells) {
        rows.add(cells);
        return this;
    }

    /** Cells as Excel has them: texts, numbers, days; a text that begins with {@code =} is a formula. */
    Sheet typed(Object... cells) {
        rows.add(cells);
        return this;
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("证书");
            write(sheet, 0, (Object[]) HEADINGS);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A number of an area that exists nowhere, with a valid check character. */
    static String idNumber(int person) {
        var born = LocalDate.of(1960, 1, 1).plusDays(person % 14_000).format(DateTimeFormatter.BASIC_ISO_DATE);
        var first17 = "990003" + born + "%03d".formatted(person / 14_000);
        return first17 + IdNumber.checkCharacter(first17);
    }

    private static void write(Worksheet sheet, int line, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(line, i, number);
            } else if (cells[i] instanceof LocalDate day) {
                sheet.value(line, i, day);
                sheet.style(line, i).format("yyyy-mm-dd").set();
            } else if (cells[i].toString().startsWith("=")) {
                sheet.formula(line, i, cells[i].toString().substring(1));
            } else {
                sheet.value(line, i, cells[i].toString());
            }
        }
    }
}
