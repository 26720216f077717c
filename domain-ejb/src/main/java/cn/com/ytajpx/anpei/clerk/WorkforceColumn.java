package cn.com.ytajpx.anpei.clerk;

import static cn.com.ytajpx.anpei.sheet.ColumnForm.mandatory;
import static cn.com.ytajpx.anpei.sheet.ColumnForm.optional;

import cn.com.ytajpx.anpei.certificate.PostSpelling;
import cn.com.ytajpx.anpei.sheet.Column;
import cn.com.ytajpx.anpei.sheet.ColumnForm;
import cn.com.ytajpx.anpei.sheet.Spelling;
import java.util.List;
import java.util.Set;

/** A column of the sheet by which a clerk enters and pre-registers many people. */
public enum WorkforceColumn implements Column {

    NAME(mandatory(60, 14, "姓名", "name", "学员姓名")),
    ID_NUMBER(mandatory(40, 24, "证件号码", "身份证号", "身份证号码", "证件号", "idnumber", "居民身份证号", "公民身份号码")),
    MOBILE(mandatory(20, 16, "手机号码", "手机号", "手机", "联系电话", "电话", "mobile")),
    POST(mandatory(30, 20, "岗位", "职位", "post", "人员类别", "岗位类别")),
    CLASS(optional(60, 22, "班次", "报名班次", "培训班次", "期次", "class")),
    CONSENT(mandatory(20, 12, "本人同意", "同意", "consent", "本人已同意"));

    private static final Set<String> YES = Set.of("是", "同意", "已同意", "本人同意", "yes", "y", "√", "✓");

    private final ColumnForm form;

    WorkforceColumn(ColumnForm form) {
        this.form = form;
    }

    static boolean yes(String typed) {
        return YES.contains(Spelling.tidy(typed));
    }

    @Override
    public ColumnForm form() {
        return form;
    }

    @Override
    public List<String> choices() {
        return this == POST ? PostSpelling.CHOICES : this == CONSENT ? List.of("是") : List.of();
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
