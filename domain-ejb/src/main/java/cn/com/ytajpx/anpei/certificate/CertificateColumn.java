package cn.com.ytajpx.anpei.certificate;

import static cn.com.ytajpx.anpei.sheet.ColumnForm.mandatory;
import static cn.com.ytajpx.anpei.sheet.ColumnForm.optional;

import cn.com.ytajpx.anpei.sheet.Column;
import cn.com.ytajpx.anpei.sheet.ColumnForm;
import java.util.List;

/** A column of the sheet of certificates. */
public enum CertificateColumn implements Column {

    NAME(mandatory(60, 14, "姓名", "name", "学员姓名", "持证人", "持证人姓名")),
    ID_NUMBER(mandatory(40, 24, "证件号码", "身份证号", "身份证号码", "证件号", "idnumber", "居民身份证号", "公民身份号码")),
    POST(mandatory(30, 20, "岗位", "职位", "post", "人员类别", "证书类别", "资格类型", "岗位类别")),
    NUMBER(mandatory(60, 24, "证书编号", "证号", "合格证编号", "证书号", "certificatenumber", "考核合格证编号")),
    ISSUED_ON(optional(30, 14, "发证日期", "签发日期", "初领日期", "issuedon", "有效期起", "有效期开始")),
    LAST_VALID_DAY(mandatory(30, 14, "有效期至", "有效期限", "证件有效期", "到期日期", "到期日", "有效期止", "有效期截止", "lastvalidday", "有效期")),
    EMPLOYER(optional(120, 34, "工作单位", "单位名称", "单位", "企业名称", "employer", "单位全称")),
    MOBILE(optional(20, 16, "手机号码", "手机号", "手机", "联系电话", "电话", "mobile")),
    EMAIL(optional(254, 26, "邮箱", "电子邮箱", "email", "e-mail"));

    private final ColumnForm form;

    CertificateColumn(ColumnForm form) {
        this.form = form;
    }

    @Override
    public ColumnForm form() {
        return form;
    }

    @Override
    public List<String> choices() {
        return this == POST ? PostSpelling.CHOICES : List.of();
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
