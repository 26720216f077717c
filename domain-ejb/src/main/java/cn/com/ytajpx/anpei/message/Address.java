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
