package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.common.CreditCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** What is known of a company: as its clerk says, or as the centre's staff have confirmed. */
@Embeddable
public class CompanyFacts {

    @Column(name = "credit_code", nullable = false)
    private String creditCode;

    @Column(name = "credit_code_reason")
    private String creditCodeReason;

    @Column(name = "address", nullable = false)
    private String address;

    @Column(name = "contact_name", nullable = false)
    private String contactName;

    @Column(name = "contact_phone", nullable = false)
    private String contactPhone;

    protected CompanyFacts() {
        // for the persistence provider
    }

    CompanyFacts(CompanyForm form) {
        var code = CreditCode.parse(form.creditCode());
        creditCode = code.value();
        creditCodeReason = code.doubtful() ? form.creditCodeReason() : null;
        address = form.address();
        contactName = form.contactName();
        contactPhone = form.contactPhone();
    }

    void reachedAt(String address, String contactName, String contactPhone) {
        this.address = address;
        this.contactName = contactName;
        this.contactPhone = contactPhone;
    }

    CompanyFacts copy() {
        var copy = new CompanyFacts();
        copy.creditCode = creditCode;
        copy.creditCodeReason = creditCodeReason;
        copy.reachedAt(address, contactName, contactPhone);
        return copy;
    }

    public CreditCode creditCode() {
        return new CreditCode(creditCode);
    }

    /** Why a code that fails the check is right all the same. */
    public Optional<String> creditCodeReason() {
        return Optional.ofNullable(creditCodeReason);
    }

    public String address() {
        return address;
    }

    public String contactName() {
        return contactName;
    }

    /** A landline of the office: mobiles are personal and stand with the account. */
    public String contactPhone() {
        return contactPhone;
    }
}
