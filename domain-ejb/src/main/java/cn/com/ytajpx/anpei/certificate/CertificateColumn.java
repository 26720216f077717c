package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.sheet.Column;
import java.util.List;

/** A column of the sheet of certificates. */
public enum CertificateColumn implements Column {

    NAME(true, 60, 14, "姓名", "name", "学员姓名", "持证人", "持证人姓名"),
    ID_NUMBER(true, 40, 24, "证件号码", "身份证号", "身份证号码", "证件号", "idnumber", "居民身份证号", "公民身份号码"),
    POST(true, 30, 20, "岗位", "职位", "post", "人员类别", "证书类别", "资格类型", "岗位类别"),
    NUMBER(true, 60, 24, "证书编号", "证号", "合格证编号", "证书号", "certificatenumber", "考核合格证编号"),
    ISSUED_ON(false, 30, 14, "发证日期", "签发日期", "初领日期", "issuedon", "有效期起", "有效期开始"),
    LAST_VALID_DAY(true, 30, 14, "有效期至", "有效期限", "证件有效期", "到期日期", "到期日", "有效期止", "有效期截止", "lastvalidday", "有效期"),
    EMPLOYER(false, 120, 34, "工作单位", "单位名称", "单位", "企业名称", "employer", "单位全称"),
    MOBILE(false, 20, 16, "手机号码", "手机号", "手机", "联系电话", "电话", "mobile"),
    EMAIL(false, 254, 26, "邮箱", "电子邮箱", "email", "e-mail");

    private final boolean required;
    private final int longest;
    private final int width;
    private final List<String> headings;

    CertificateColumn(boolean required, int longest, int width, String... headings) {
        this.required = required;
        this.longest = longest;
        this.width = width;
        this.headings = List.of(headings);
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
        return this == POST ? List.of("主要负责人", "安全生产管理人员") : List.of();
    }

    @Override
    public boolean isDay() {
        return this == ISSUED_ON || this == LAST_VALID_DAY;
    }

    @Override
    public String masked(String typed) {
        return switch (this) {
            case ID_NUMBER, NUMBER -> Column.maskedNumber(typed);
            case MOBILE -> Column.maskedMobile(typed);
            default -> typed;
        };
    }
}
