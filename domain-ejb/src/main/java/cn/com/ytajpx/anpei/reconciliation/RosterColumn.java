package cn.com.ytajpx.anpei.reconciliation;

import static cn.com.ytajpx.anpei.sheet.ColumnForm.mandatory;
import static cn.com.ytajpx.anpei.sheet.ColumnForm.optional;

import cn.com.ytajpx.anpei.sheet.Column;
import cn.com.ytajpx.anpei.sheet.ColumnForm;
import java.util.List;

/** A column of the province's roster. */
public enum RosterColumn implements Column {

    NAME(mandatory(60, 14, "姓名", "name", "学员姓名", "考生姓名")),
    ID_NUMBER(mandatory(40, 24, "证件号码", "身份证号", "身份证号码", "证件号", "idnumber", "居民身份证号", "公民身份号码")),
    EMPLOYER(optional(120, 34, "工作单位", "单位名称", "单位", "企业名称", "employer", "单位全称", "所在单位")),
    CLASS(mandatory(60, 22, "班次", "培训班次", "培训班", "班级", "班级名称", "培训班名称", "期次", "预约班次", "class")),
    STATE(optional(20, 14, "状态", "预约状态", "审核状态", "报名状态", "state", "status")),
    MOBILE(optional(20, 16, "手机号码", "手机号", "手机", "联系电话", "电话", "mobile"));

    /** Of the blank sheet; Chinese in both languages, because it is passed on. */
    static final String TITLE = "预约名单";

    private final ColumnForm form;

    RosterColumn(ColumnForm form) {
        this.form = form;
    }

    @Override
    public ColumnForm form() {
        return form;
    }

    @Override
    public List<String> choices() {
        return this == STATE ? BookingState.spellings() : List.of();
    }

    @Override
    public String masked(String typed) {
        return switch (this) {
            case ID_NUMBER -> Column.maskedNumber(typed);
            case MOBILE -> Column.maskedMobile(typed);
            default -> typed;
        };
    }
}
