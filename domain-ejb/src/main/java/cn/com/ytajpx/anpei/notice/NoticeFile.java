package cn.com.ytajpx.anpei.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A file that belongs to a notice, kept with it in the database so that one backup holds both. Never changed. */
@Entity
@Table(name = "notice_file")
public class NoticeFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "notice_id", nullable = false)
    private long noticeId;

    @Column(name = "name", nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", nullable = false)
    private FileType type;

    @Column(name = "size", nullable = false)
    private int size;

    @Column(name = "content", nullable = false)
    private byte[] content;

    @Column(name = "added_at", nullable = false)
    private LocalDateTime addedAt;

    @Column(name = "added_by", nullable = false)
    private String addedBy;

    protected NoticeFile() {
        // for the persistence provider
    }

    NoticeFile(Notice notice, String name, FileType type, byte[] content, String by, LocalDateTime now) {
        noticeId = notice.id();
        this.name = name;
        this.type = type;
        this.content = content.clone();
        size = content.length;
        addedAt = now;
        addedBy = by;
    }

    long noticeId() {
        return noticeId;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    public byte[] content() {
        return content.clone();
    }
}
