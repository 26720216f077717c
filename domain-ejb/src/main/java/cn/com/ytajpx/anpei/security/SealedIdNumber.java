package cn.com.ytajpx.anpei.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An identity or document number at rest: sealed, findable by its fingerprint, readable only masked. */
@Embeddable
public class SealedIdNumber {

    @Column(name = "id_number_sealed", nullable = false)
    private byte[] sealed;

    @Column(name = "id_number_fingerprint", nullable = false)
    private byte[] fingerprint;

    @Column(name = "id_number_masked", nullable = false)
    private String masked;

    protected SealedIdNumber() {
        // for the persistence provider
    }

    public SealedIdNumber(byte[] sealed, byte[] fingerprint, String masked) {
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
