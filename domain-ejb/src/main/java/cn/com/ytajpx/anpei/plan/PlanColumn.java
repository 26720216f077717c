package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.sheet.Column;
import java.util.List;

/** A column of annex 1, headed as the centre publishes it, and the seats that it does not state. */
public enum PlanColumn implements Column {

    NAME(true, 60, 18, "班级名称", "班次", "班级"),
    MONTHS(false, 40, 16, "证件“有效期限”月份", "证件\"有效期限\"月份", "证件有效期限月份", "有效期限月份", "到期月份", "月份"),
    CENTRE_DEADLINE(true, 40, 20, "中心网站报名截止时间", "中心报名截止时间", "中心报名截止", "报名截止时间"),
    WINDOW(true, 60, 24, "省厅系统预约培训时间", "省系统预约时间", "省系统预约", "预约培训时间", "预约时间"),
    VENUE(true, 60, 18, "学习地点", "地点"),
    CHECK_IN(true, 60, 22, "报到时间", "报到"),
    STUDY(true, 60, 24, "学习时间", "学习"),
    SEATS(false, 10, 8, "名额", "人数", "容量");

    private final boolean required;
    private final int longest;
    private final int width;
    private final List<String> headings;

    PlanColumn(boolean required, int longest, int width, String... headings) {
        this.required = required;
        this.longest = longest;
        this.width = width;
        this.headings = List.of(headings);
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
    public List<String> headings() {
        return headings;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public int width() {
        return width;
    }
}
