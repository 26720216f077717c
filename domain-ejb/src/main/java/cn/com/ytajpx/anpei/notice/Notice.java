package cn.com.ytajpx.anpei.notice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A notice 通知 as the centre files and publishes it: the letter and its annexes. Everybody may read it from its day on. */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "slug", nullable = false)
    private String slug;

    @Column(name = "number")
    private String number;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "issuer", nullable = false)
    private String issuer;

    @Column(name = "addressees", nullable = false)
    private String addressees;

    @Column(name = "published_on", nullable = false)
    private LocalDate publishedOn;

    @Column(name = "body", nullable = false)
    private String body;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "notice_annex", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderBy("ordinal")
    private List<Annex> annexes = new ArrayList<>();

    @Column(name = "pinned", nullable = false)
    private boolean pinned;

    @Column(name = "revision", nullable = false)
    private int revision;

    @Column(name = "changed_at", nullable = false)
    private LocalDateTime changedAt;

    protected Notice() {
        // for the persistence provider
    }

    Notice(NoticeDraft draft, LocalDateTime now) {
        slug = draft.slug();
        number = draft.number();
        title = draft.title();
        issuer = draft.issuer();
        addressees = draft.addressees();
        publishedOn = draft.publishedOn();
        body = NoticeText.safe(draft.body(), "text");
        annexes = new ArrayList<>(draft.annexes());
        pinned = draft.pinned();
        changedAt = now;
    }

    Long id() {
        return id;
    }

    /** The last part of its address, such as {@code 2024-01}; stable. */
    public String slug() {
        return slug;
    }

    /** The number it is filed under, 烟安服函〔2024〕1号; not every notice has one. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public String title() {
        return title;
    }

    public String issuer() {
        return issuer;
    }

    /** Whom it addresses, as the line above the letter is written. */
    public String addressees() {
        return addressees;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** Safe HTML; its headings begin at level 2. */
    public String body() {
        return body;
    }

    public List<NoticeHeading> headings() {
        return NoticeText.headings(body);
    }

    public List<Annex> annexes() {
        return List.copyOf(annexes);
    }

    /** Kept on top of the list. */
    public boolean pinned() {
        return pinned;
    }

    /** Grows by one with every published change. */
    public int revision() {
        return revision;
    }

    /** Asia/Shanghai. */
    public LocalDateTime changedAt() {
        return changedAt;
    }
}
