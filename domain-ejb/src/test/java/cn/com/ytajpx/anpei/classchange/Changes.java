package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.plan.ClassChanged;
import cn.com.ytajpx.anpei.plan.ClassFacts;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** The sixth retraining class of 2024, and edits of it. */
final class Changes {

    static final ClassFacts AS_PUBLISHED = studyingFrom("2024-06-25", "安德利度假村", ClassStatus.PUBLISHED);

    private Changes() {
    }

    static ClassFacts studyingFrom(String day, String venue, ClassStatus status) {
        var first = LocalDate.parse(day);
        return new ClassFacts("2024-R6", 2024, ClassKind.RETRAINING, 6, "再培训班第六期", List.of(8, 9, 10), LocalDate.parse("2024-03-31"),
                LocalDate.parse("2024-05-24"), LocalDate.parse("2024-06-23"), venue, venue, first, LocalTime.of(9, 0), LocalTime.of(11, 0), first,
                first.plusDays(2), null, status);
    }

    static ClassChanged edit(ClassFacts before, ClassFacts after, String sentence, String at) {
        return new ClassChanged("2024-R6", before, after, sentence, 1, "计划员", LocalDateTime.parse("2024-03-01T" + at));
    }
}
