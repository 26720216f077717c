package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.sheet.Column;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A column of the sheet by which a clerk enters and pre-registers many people. */
public enum WorkforceColumn implements Column {

    NAME(true, 60, 14, "姓名", "name", "学员姓名"),
    ID_NUMBER(true, 40, 24, "证件号码", "身份证号", "身份证号码", "证件号", "idnumber", "居民身份证号", "公民身份号码"),
    MOBILE(true, 20, 16, "手机号码", "手机号", "手机", "联系电话", "电话", "mobile"),
    POST(true, 30, 20, "岗位", "职位", "post", "人员类别", "岗位类别"),
    CLASS(false, 60, 22, "班次", "报名班次", "培训班次", "期次", "class"),
    CONSENT(true, 20, 12, "本人同意", "同意", "consent", "本人已同意");

    private static final Map<String, Post> POSTS = Map.of(
            "主要负责人", Post.PRINCIPAL, "负责人", Post.PRINCIPAL, "principal", Post.PRINCIPAL,
            "安全生产管理人员", Post.SAFETY_MANAGER, "安全管理人员", Post.SAFETY_MANAGER, "安管人员", Post.SAFETY_MANAGER,
            "安全员", Post.SAFETY_MANAGER, "safetymanager", Post.SAFETY_MANAGER);
    private static final Set<String> YES = Set.of("是", "同意", "已同意", "本人同意", "yes", "y", "√", "✓");

    private final boolean required;
    private final int longest;
    private final int width;
    private final List<String> headings;

    WorkforceColumn(boolean required, int longest, int width, String... headings) {
        this.required = required;
        this.longest = longest;
        this.width = width;
        this.headings = List.of(headings);
    }

    static Optional<Post> post(String typed) {
        return Optional.ofNullable(POSTS.get(tidy(typed)));
    }

    static boolean yes(String typed) {
        return YES.contains(tidy(typed));
    }

    static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
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

    @Override
    public List<String> choices() {
        return this == POST ? List.of("主要负责人", "安全生产管理人员") : this == CONSENT ? List.of("是") : List.of();
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
