package cn.com.ytajpx.anpei.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom a message row is for: an account, an e-mail address or a sealed mobile, by channel; the name for the search. */
@Embeddable
public class Address {

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "recipient_name")
    private String name;

    @Column(name = "recipient_employer")
    private String employer;

    private String email;

    @Column(name = "mobile_sealed")
    private byte[] mobileSealed;

    @Column(name = "mobile_masked")
    private String mobileMasked;

    protected Address() {
    }

    static Address of(Recipient recipient) {
        var address = new Address();
        address.accountId = recipient.accountId();
        address.name = recipient.name();
        return address;
    }

    Address withEmail(String email) {
        this.email = email;
        return this;
    }

    Address withMobile(byte[] sealed, String masked) {
        mobileSealed = sealed;
        mobileMasked = masked;
        return this;
    }

    Long accountId() {
        return accountId;
    }

    String name() {
        return name;
    }

    /** Empty where none is known. */
    String employer() {
        return employer == null ? "" : employer;
    }

    /** For people to read: {@code 138****1234}, {@code li***@example.com}; empty for in-app. */
    String masked() {
        if (email == null) {
            return mobileMasked == null ? "" : mobileMasked;
        }
        int at = email.lastIndexOf('@');
        return email.substring(0, Math.min(2, Math.max(0, at))) + "***" + (at < 0 ? "" : email.substring(at));
    }

    String email() {
        return email;
    }

    byte[] mobileSealed() {
        return mobileSealed;
    }

    String mobileMasked() {
        return mobileMasked;
    }
}
