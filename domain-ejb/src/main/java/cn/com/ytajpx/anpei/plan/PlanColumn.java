package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.sheet.ColumnForm.mandatory;
import static cn.com.ytajpx.anpei.sheet.ColumnForm.optional;

import cn.com.ytajpx.anpei.sheet.Column;
import cn.com.ytajpx.anpei.sheet.ColumnForm;

/** A column of annex 1, headed as the centre publishes it, and the seats that it does not state. */
public enum PlanColumn implements Column {

    NAME(mandatory(60, 18, "班级名称", "班次", "班级")),
    MONTHS(optional(40, 16, "证件“有效期限”月份", "证件\"有效期限\"月份", "证件有效期限月份", "有效期限月份", "到期月份", "月份")),
    CENTRE_DEADLINE(mandatory(40, 20, "中心网站报名截止时间", "中心报名截止时间", "中心报名截止", "报名截止时间")),
    WINDOW(mandatory(60, 24, "省厅系统预约培训时间", "省系统预约时间", "省系统预约", "预约培训时间", "预约时间")),
    VENUE(mandatory(60, 18, "学习地点", "地点")),
    CHECK_IN(mandatory(60, 22, "报到时间", "报到")),
    STUDY(mandatory(60, 24, "学习时间", "学习")),
    SEATS(optional(10, 8, "名额", "人数", "容量"));

    private final ColumnForm form;

    PlanColumn(ColumnForm form) {
        this.form = form;
    }

    /** Where a refusal of {@link ClassPolicy} belongs. */
    static PlanColumn ofField(String field) {
        return switch (field) {
            case "months" -> MONTHS;
            case "centreDeadline" -> CENTRE_DEADLINE;
            case "bookingOpens", "bookingCloses" -> WINDOW;
            case "venue" -> VENUE;
            case "checkInOn", "checkInFrom", "checkInTo" -> CHECK_IN;
            case "studyFrom", "studyTo" -> STUDY;
            case "capacity" -> SEATS;
            default -> NAME;
        };
    }

    @Override
    public ColumnForm form() {
        return form;
    }
}
