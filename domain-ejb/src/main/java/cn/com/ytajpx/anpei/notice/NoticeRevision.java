package cn.com.ytajpx.anpei.notice;

import static cn.com.ytajpx.anpei.common.JsonOnce.JSON;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What a notice said after a deed, by whom it was done and when. Never changed. */
@Entity
@Table(name = "notice_revision")
public class NoticeRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "notice_id", nullable = false)
    private long noticeId;

    @Column(name = "revision", nullable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "deed", nullable = false)
    private NoticeDeed deed;

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

    @Column(name = "pinned", nullable = false)
    private boolean pinned;

    @Column(name = "body", nullable = false)
    private String body;

    @Column(name = "annexes", nullable = false)
    private String annexes;

    @Column(name = "files", nullable = false)
    private String files;

    @Column(name = "saved_at", nullable = false)
    private LocalDateTime savedAt;

    @Column(name = "saved_by", nullable = false)
    private String savedBy;

    protected NoticeRevision() {
        // for the persistence provider
    }

    /** @param files the names of its files at this moment */
    NoticeRevision(Notice notice, NoticeDeed deed, List<String> files) {
        noticeId = notice.id();
        revision = notice.revision();
        this.deed = deed;
        number = notice.number().orElse(null);
        title = notice.title();
        issuer = notice.issuer();
        addressees = notice.addressees();
        publishedOn = notice.publishedOn();
        pinned = notice.pinned();
        body = notice.body();
        annexes = json(notice.content().annexes());
        this.files = String.join("\n", files);
        savedAt = notice.changedAt();
        savedBy = notice.changedBy();
    }

    /** As the notice counts: from 0. */
    public int revision() {
        return revision;
    }

    /** As people count: the first one is 1. */
    public int ordinal() {
        return revision + 1;
    }

    public NoticeDeed deed() {
        return deed;
    }

    public String title() {
        return title;
    }

    public NoticeContent content() {
        return new NoticeContent(new NoticeLetter(number, title, issuer, addressees, publishedOn, pinned, body), texts(annexes));
    }

    /** The whole of it in plain lines, files by name last: to compare. */
    public String inLines() {
        return files.isEmpty() ? content().inLines() : content().inLines() + "\n" + files;
    }

    /** Asia/Shanghai. */
    public LocalDateTime savedAt() {
        return savedAt;
    }

    public String savedBy() {
        return savedBy;
    }

    private static String json(List<AnnexText> annexes) {
        var list = JSON.createArrayBuilder();
        annexes.forEach(annex -> list.add(JSON.createObjectBuilder().add("title", annex.title()).add("body", annex.body())));
        return list.build().toString();
    }

    private static List<AnnexText> texts(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(annex -> new AnnexText(annex.getString("title"), annex.getString("body"))).toList();
        }
    }
}
