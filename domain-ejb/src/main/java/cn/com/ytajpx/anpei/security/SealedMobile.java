package cn.com.ytajpx.anpei.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A mobile number at rest: sealed, findable by its fingerprint, readable only masked. */
@Embeddable
public class SealedMobile {

    @Column(name = "mobile_sealed")
    private byte[] sealed;

    @Column(name = "mobile_fingerprint")
    private byte[] fingerprint;

    @Column(name = "mobile_masked")
    private String masked;

    protected SealedMobile() {
        // for the persistence provider
    }

    public SealedMobile(byte[] sealed, byte[] fingerprint, String masked) {
        this.sealed = sealed.clone();
        this.fingerprint = fingerprint.clone();
        this.masked = masked;
    }

    public byte[] sealed() {
        return sealed.clone();
    }

    public byte[] fingerprint() {
        return fingerprint.clone();
    }

    public String masked() {
        return masked;
    }
}
