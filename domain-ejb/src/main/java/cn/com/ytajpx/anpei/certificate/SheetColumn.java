package cn.com.ytajpx.anpei.certificate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the import sheet: the heading of the template, others that are understood, and how long a text may be. */
public enum SheetColumn {

    NAME(true, 60, "姓名", "name", "学员姓名", "持证人", "持证人姓名"),
    ID_NUMBER(true, 40, "证件号码", "身份证号", "身份证号码", "证件号", "idnumber", "居民身份证号", "公民身份号码"),
    POST(true, 30, "岗位", "职位", "post", "人员类别", "证书类别", "资格类型", "岗位类别"),
    NUMBER(true, 60, "证书编号", "证号", "合格证编号", "证书号", "certificatenumber", "考核合格证编号"),
    ISSUED_ON(false, 30, "发证日期", "签发日期", "初领日期", "issuedon", "有效期起", "有效期开始"),
    LAST_VALID_DAY(true, 30, "有效期至", "有效期限", "证件有效期", "到期日期", "到期日", "有效期止", "有效期截止", "lastvalidday", "有效期"),
    EMPLOYER(false, 120, "工作单位", "单位名称", "单位", "企业名称", "employer", "单位全称"),
    MOBILE(false, 20, "手机号码", "手机号", "手机", "联系电话", "电话", "mobile"),
    EMAIL(false, 254, "邮箱", "电子邮箱", "email", "e-mail");

    private final boolean required;
    private final int longest;
    private final List<String> headings;

    SheetColumn(boolean required, int longest, String... headings) {
        this.required = required;
        this.longest = longest;
        this.headings = List.of(headings);
    }

    /** As the template writes it. */
    public String heading() {
        return headings.get(0);
    }

    /** A sheet without this column is refused as a whole. */
    public boolean required() {
        return required;
    }

    boolean isDay() {
        return this == ISSUED_ON || this == LAST_VALID_DAY;
    }

    int longest() {
        return longest;
    }

    /** Headings are compared without blanks, signs, remarks in brackets and letter case: {@code *有效期至 (精确到日)} is understood. */
    static Optional<SheetColumn> headed(String typed) {
        var tidy = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)|\\[.*?]|【.*?】", "").replaceAll("[\\s*:_\\u200b\\ufeff]", "");
        return Arrays.stream(values()).filter(column -> column.headings.contains(tidy)).findFirst();
    }
}
