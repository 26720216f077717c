package cn.com.ytajpx.anpei.it.employer;

import cn.com.ytajpx.anpei.common.IdNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A sheet of people in the making: {@code new PeopleSheets().row(1, "培训班第一期").bytes()}. */
final class PeopleSheets {

    private static final String[] HEADINGS = {"姓名", "证件号码", "手机号码", "岗位", "班次", "本人同意"};

    private final List<String[]> rows = new ArrayList<>();

    /** The {@code person}-th person, who has agreed. */
    PeopleSheets row(int person, String trainingClass) {
        return row("测试" + "甲乙丙丁戊己庚辛壬癸".charAt(person % 10), idNumber(person), "137%08d".formatted(person), "安全生产管理人员", trainingClass, "是");
    }

    PeopleSheets rows(int from, int to, String trainingClass) {
        for (int person = from; person <= to; person++) {
            row(person, trainingClass);
        }
        return this;
    }

    PeopleSheets row(String... cells) {
        rows.add(cells);
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("人员");
            for (int column = 0; column < HEADINGS.length; column++) {
                sheet.value(0, column, HEADINGS[column]);
            }
            for (int line = 0; line < rows.size(); line++) {
                for (int column = 0; column < HEADINGS.length; column++) {
                    sheet.value(line + 1, column, rows.get(line)[column]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A number of an area that exists nowhere, with a valid check character. */
    static String idNumber(int person) {
        var born = LocalDate.of(1960, 1, 1).plusDays(person % 14_000).format(DateTimeFormatter.BASIC_ISO_DATE);
        var first17 = "990005" + born + "%03d".formatted(person / 14_000);
        return first17 + IdNumber.checkCharacter(first17);
    }
}
