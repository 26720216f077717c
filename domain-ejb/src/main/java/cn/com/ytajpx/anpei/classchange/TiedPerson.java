package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.certificate.Holder;
import cn.com.ytajpx.anpei.message.Channel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.stream.Collectors;

/** Somebody whom a change touches, and whether they have been told. */
@Entity
@Table(name = "class_change_person")
class TiedPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "change_id", nullable = false)
    private long changeId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "holder_id", nullable = false)
    private Holder holder;

    @Enumerated(EnumType.STRING)
    @Column(name = "tie", nullable = false)
    private Tie tie;

    @Column(name = "tied_at", nullable = false)
    private LocalDateTime tiedAt;

    @Column(name = "told_at")
    private LocalDateTime toldAt;

    @Column(name = "channels")
    private String channels;

    protected TiedPerson() {
        // for the persistence provider
    }

    TiedPerson(ClassChange change, Holder holder, Tie tie, LocalDateTime now) {
        changeId = change.id();
        this.holder = holder;
        this.tie = tie;
        tiedAt = now;
    }

    /** @param by the channels it is on its way by; none where nothing reaches the person */
    void told(Collection<Channel> by, LocalDateTime now) {
        toldAt = now;
        channels = by.stream().sorted().map(Channel::name).collect(Collectors.joining(","));
    }

    /** Names the message to this person, whatever is sent again. */
    String dedupeKey() {
        return prefix(changeId) + holder.id();
    }

    static String prefix(long changeId) {
        return "class-change/" + changeId + "/";
    }

    Holder holder() {
        return holder;
    }

    Tie tie() {
        return tie;
    }

    LocalDateTime toldAt() {
        return toldAt;
    }
}
