package cn.com.ytajpx.anpei.it.reconciliation;

import cn.com.ytajpx.anpei.common.IdNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The n-th made-up person, with a number of an area that exists nowhere. */
record Person(int number) {

    String name() {
        return "测试" + "甲乙丙丁戊己庚辛壬癸".charAt(number % 10);
    }

    String idNumber() {
        var born = LocalDate.of(1960, 1, 1).plusDays(number % 14_000).format(DateTimeFormatter.BASIC_ISO_DATE);
        var first17 = "990004" + born + "%03d".formatted(number / 14_000);
        return first17 + IdNumber.checkCharacter(first17);
    }

    String mobile() {
        return "139%08d".formatted(number);
    }

    String employer() {
        return "烟台海源(测试)化工有限公司";
    }
}
