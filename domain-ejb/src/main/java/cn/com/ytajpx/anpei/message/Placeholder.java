package cn.com.ytajpx.anpei.message;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a template may leave open. Staff write the Chinese or the English name in braces: {@code {姓名}} or {@code {name}};
 * the English name is also the key of the message's arguments.
 */
public enum Placeholder {

    NAME("姓名", "name", Shape.TEXT, "王小安"),
    POST("岗位", "post", Shape.WORD, "Post.PRINCIPAL"),
    LAST_VALID_DAY("有效期末日", "lastValidDay", Shape.DATE, "2024-06-20"),
    VOID_FROM("作废日", "voidFrom", Shape.DATE, "2024-06-21"),
    DAYS_LEFT("剩余天数", "daysLeft", Shape.TEXT, "60"),
    CLASS_NAME("推荐班次", "className", Shape.TEXT, "再培训班第四期"),
    CENTRE_DEADLINE("中心报名截止", "centreDeadline", Shape.DATE, "2024-03-31"),
    BOOKING_OPENS("预约开始", "bookingOpens", Shape.DATE, "2024-03-30"),
    BOOKING_CLOSES("预约截止", "bookingCloses", Shape.DATE, "2024-04-29"),
    READY_ON("最早可行日", "readyOn", Shape.DATE, "2024-05-22"),
    CHECK_IN_ON("报到日期", "checkInOn", Shape.DATE, "2024-05-06"),
    PERSON("人员", "person", Shape.TEXT, "李小安"),
    CHANGED_CLASS("班次", "changedClass", Shape.TEXT, "再培训班第六期"),
    CHANGES("变更内容", "changes", Shape.TEXT, "报到:2024年6月25日(周二) → 2024年7月2日(周二)"),
    SENTENCE("补充说明", "sentence", Shape.TEXT, "因酒店检修调整。"),
    NOTICE_ADDRESS("通知网址", "noticeAddress", Shape.TEXT, "https://www.example.com/notices/2024-05-08"),
    NEXT_CLASS("可改报班次", "nextClass", Shape.TEXT, "可改报再培训班第七期,2024年9月9日(周一)开班。"),
    COMPANY("单位", "company", Shape.TEXT, "烟台海源(示例)化工有限公司"),
    LAPSING("到期人员", "lapsing", Shape.TEXT, "30天内 1 人:李小安(2024年3月18日,待报名)"),
    REASON("原因", "reason", Shape.TEXT, "证件与本人不符"),
    CODE("验证码", "code", Shape.SECRET, "274913"),
    MINUTES("有效分钟", "minutes", Shape.TEXT, "10"),
    YEAR("年份", "year", Shape.TEXT, "2025"),
    JOB("作业", "job", Shape.WORD, "JobName.EXPIRY_REMINDERS"),
    SINCE("自", "since", Shape.TEXT, "2024-03-01 02:00");

    /** How an argument is put into words: as it is, spoken as a date, looked up in the bundles, or never stored in clear. */
    enum Shape { TEXT, DATE, WORD, SECRET }

    private final String chinese;
    private final String english;
    private final Shape shape;
    private final String sample;

    Placeholder(String chinese, String english, Shape shape, String sample) {
        this.chinese = chinese;
        this.english = english;
        this.shape = shape;
        this.sample = sample;
    }

    static Optional<Placeholder> named(String name) {
        return Arrays.stream(values()).filter(one -> one.chinese.equals(name) || one.english.equals(name)).findFirst();
    }

    public String chinese() {
        return chinese;
    }

    /** The English name, and the key of the argument. */
    public String key() {
        return english;
    }

    /** What the preview shows in its place, in the form arguments have: dates as ISO days, words as bundle keys. */
    public String sample() {
        return sample;
    }

    Shape shape() {
        return shape;
    }

    boolean secret() {
        return shape == Shape.SECRET;
    }
}
