package cn.com.ytajpx.anpei.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A setting's value from a day on, inclusive, until a later one starts. Written once, never changed; taken back only before it begins. */
@Entity
@Table(name = "setting_value")
public class SettingValue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "setting_key", nullable = false)
    private SettingKey key;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "value", nullable = false)
    private String value;

    @Column(name = "set_by", nullable = false)
    private String setBy;

    @Column(name = "set_at", nullable = false)
    private LocalDateTime setAt;

    protected SettingValue() {
        // for the persistence provider
    }

    SettingValue(SettingKey key, LocalDate startsOn, String value, String setBy, LocalDateTime setAt) {
        this.key = key;
        this.startsOn = startsOn;
        this.value = value;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    public SettingKey key() {
        return key;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public String value() {
        return value;
    }

    public String setBy() {
        return setBy;
    }

    /** Asia/Shanghai. */
    public LocalDateTime setAt() {
        return setAt;
    }
}
