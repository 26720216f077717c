package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.account.Account;
import cn.com.ytajpx.anpei.account.DocumentType;
import cn.com.ytajpx.anpei.security.SealedIdNumber;
import cn.com.ytajpx.anpei.security.SealedMobile;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * A person whom the centre knows by the ID number, with or without certificates, with or without an account. The same person as
 * an account with the same fingerprint of the ID number.
 */
@Entity
@Table(name = "holder")
public class Holder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "document_type", nullable = false)
    private String documentType;

    @Embedded
    private SealedIdNumber idNumber;

    @Embedded
    private SealedMobile mobile;

    @Column(name = "email")
    private String email;

    /** Empty while it is not known. */
    @Column(name = "employer_name", nullable = false)
    private String employerName;

    @Column(name = "fictitious", nullable = false)
    private boolean fictitious;

    protected Holder() {
        // for the persistence provider
    }

    Holder(RegisterEntry.Person person, SealedIdNumber idNumber, SealedMobile mobile) {
        name = person.name();
        documentType = "ID_CARD";
        this.idNumber = idNumber;
        this.mobile = mobile;
        email = person.email();
        employerName = known(person.employerName());
        fictitious = true;
    }

    Holder(NewPerson person, SealedIdNumber idNumber, SealedMobile mobile) {
        name = person.name();
        documentType = DocumentType.ID_CARD.name();
        this.idNumber = idNumber;
        this.mobile = mobile;
        email = person.email();
        employerName = known(person.employerName());
    }

    /** Whoever registered by themself. */
    static Holder of(Account account) {
        var holder = new Holder();
        holder.name = account.name();
        holder.documentType = account.documentType().orElseThrow().name();
        holder.idNumber = account.idNumber().orElseThrow();
        holder.mobile = account.mobile().orElse(null);
        holder.email = account.email().orElse(null);
        holder.employerName = account.employerName().orElse("");
        return holder;
    }

    private static String known(String employer) {
        return employer == null ? "" : employer;
    }

    /**
     * Takes over what was not known.
     *
     * @return whether the mobile was among it
     */
    boolean learn(NewPerson said, SealedMobile saidMobile) {
        boolean learnsMobile = mobile().isEmpty() && saidMobile != null;
        if (learnsMobile) {
            mobile = saidMobile;
        }
        if (email == null) {
            email = said.email();
        }
        if (employerName().isEmpty()) {
            employerName = known(said.employerName());
        }
        return learnsMobile;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** A constant of {@link DocumentType}; whoever comes by a sheet has an identity card. */
    public String documentType() {
        return documentType;
    }

    public SealedIdNumber idNumber() {
        return idNumber;
    }

    public Optional<SealedMobile> mobile() {
        return Optional.ofNullable(mobile).filter(known -> known.masked() != null);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> employerName() {
        return Optional.of(employerName).filter(known -> !known.isEmpty());
    }

    /** Made up for the demonstration; marked wherever it is shown. */
    public boolean fictitious() {
        return fictitious;
    }
}
