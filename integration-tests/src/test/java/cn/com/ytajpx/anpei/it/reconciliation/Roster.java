package cn.com.ytajpx.anpei.it.reconciliation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A roster of the province in the making: {@code new Roster().row(person, "再培训班第二期", "审核通过").stream()}. */
final class Roster {

    private static final String[] HEADINGS = {"学员姓名", "身份证号", "单位名称", "培训班名称", "预约状态", "联系电话"};

    private final List<String[]> rows = new ArrayList<>();

    Roster row(Person person, String className, String state) {
        return row(person.name(), person.idNumber(), person.employer(), className, state, person.mobile());
    }

    Roster row(String... cells) {
        rows.add(cells);
        return this;
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("名单");
            write(sheet, 0, HEADINGS);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(org.dhatim.fastexcel.Worksheet sheet, int line, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(line, i, cells[i]);
        }
    }
}
