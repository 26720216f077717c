package cn.com.ytajpx.anpei.notice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    /** Characters of a beginning. */
    private static final int BEGINNING = 160;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "slug", nullable = false)
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private NoticeStatus status;

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

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "search_words", nullable = false)
    private String searchWords;

    protected Notice() {
        // for the persistence provider
    }

    /** A draft, not yet saved. */
    Notice(String slug, NoticeContent content) {
        this.slug = slug;
        status = NoticeStatus.DRAFT;
        say(content);
    }

    /** Says this from now on; its texts are made safe. */
    void say(NoticeContent content) {
        var safe = content.safe();
        number = safe.letter().number();
        title = safe.letter().title();
        issuer = safe.letter().issuer();
        addressees = safe.letter().addressees();
        publishedOn = safe.letter().publishedOn();
        pinned = safe.letter().pinned();
        body = safe.letter().body();
        var sameAnnexes = annexes.stream().map(Annex::text).toList().equals(safe.annexes());
        if (!sameAnnexes) {
            annexes.clear();
            safe.annexes().forEach(annex -> annexes.add(new Annex(annexes.size() + 1, annex)));
        }
        searchWords = safe.inLines();
    }

    void publish(String under) {
        status = NoticeStatus.PUBLISHED;
        slug = under;
    }

    void changed(String by, LocalDateTime now) {
        changedBy = by;
        changedAt = now;
    }

    /** Every deed counts, so that two who change the same notice notice each other. */
    void countDeed() {
        revision++;
    }

    public NoticeContent content() {
        return new NoticeContent(new NoticeLetter(number, title, issuer, addressees, publishedOn, pinned, body),
                annexes.stream().map(Annex::text).toList());
    }

    public Long id() {
        return id;
    }

    public NoticeStatus status() {
        return status;
    }

    public boolean draft() {
        return status == NoticeStatus.DRAFT;
    }

    /** The last part of its address, such as {@code 2024-01}; stable once it is published. */
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

    /** The first words of the letter, for lists and feeds. */
    public String beginning() {
        var words = NoticeText.inLines(body).replace('\n', ' ');
        return words.length() <= BEGINNING ? words : words.substring(0, BEGINNING) + "…";
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

    /** From 0; grows by one with every deed. */
    public int revision() {
        return revision;
    }

    /** Asia/Shanghai. */
    public LocalDateTime changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
