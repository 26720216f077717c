package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.sheet.ListSheet;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;

/** Writes those at risk as a sheet, page by page; ID numbers and mobiles masked. */
final class AtRiskSheet {

    private static final int AT_ONCE = 5000;
    private static final String[] HEADINGS = {"at-risk.name", "at-risk.id-number", "at-risk.mobile", "at-risk.employer", "at-risk.post",
        "at-risk.last-valid-day", "at-risk.days-left", "at-risk.place", "at-risk.class", "at-risk.deadline"};
    private static final int[] WIDTHS = {14, 22, 16, 36, 20, 14, 10, 20, 24, 16};

    private AtRiskSheet() {
    }

    /**
     * @param pages rows from the first, counted from 0, at most the second
     * @return the number of rows written
     */
    static int write(OutputStream out, Words words, LocalDate today, int most, BiFunction<Integer, Integer, List<AtRiskRow>> pages) {
        return new ListSheet<AtRiskRow>(words, words.text("sheet.at-risk"), HEADINGS, WIDTHS, row -> cells(row, words, today))
                .write(out, most, AT_ONCE, pages);
    }

    private static Object[] cells(AtRiskRow row, Words words, LocalDate today) {
        var best = row.best().map(AdvisedClass::trainingClass);
        return new Object[] {row.name(), row.idNumberMasked(), row.mobileMasked(), row.employer(), words.text(row.post()), row.lastValidDay(),
            ChronoUnit.DAYS.between(today, row.lastValidDay()), place(row, words), best.map(TrainingClass::name).orElse(null),
            best.map(TrainingClass::centreDeadline).orElse(null)};
    }

    /** Why somebody who has registered somewhere is at risk nevertheless; {@code null} for who has not. */
    private static String place(AtRiskRow row, Words words) {
        return row.tooLate() ? words.text("at-risk.place-too-late") : row.waiting() ? words.text("at-risk.place-waiting") : null;
    }
}
