package cn.com.ytajpx.anpei.employer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A company that the centre's staff have confirmed, told apart by its unified social credit code. */
@Entity
@Table(name = "employer")
public class Employer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "name", nullable = false)
    private String name;

    @Embedded
    private CompanyFacts facts;

    @Column(name = "fictitious", nullable = false)
    private boolean fictitious;

    @Column(name = "created_at", nullable = false)
    private LocalDateTime createdAt;

    protected Employer() {
        // for the persistence provider
    }

    Employer(String name, CompanyFacts facts, boolean fictitious, LocalDateTime createdAt) {
        this.name = name;
        this.facts = facts;
        this.fictitious = fictitious;
        this.createdAt = createdAt;
    }

    public Long id() {
        return id;
    }

    /** The full name. */
    public String name() {
        return name;
    }

    public CompanyFacts facts() {
        return facts;
    }

    /** Made up for the demonstration; marked wherever staff read it. */
    public boolean fictitious() {
        return fictitious;
    }

    /** Asia/Shanghai. */
    public LocalDateTime createdAt() {
        return createdAt;
    }
}
