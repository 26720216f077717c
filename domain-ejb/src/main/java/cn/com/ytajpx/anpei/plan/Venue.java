package cn.com.ytajpx.anpei.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.OptionalInt;

/** Where classes are held (notice, item 3.1). */
@Entity
@Table(name = "venue")
public class Venue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "code", nullable = false)
    private String code;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "address", nullable = false)
    private String address;

    @Column(name = "phone", nullable = false)
    private String phone;

    @Column(name = "room_seats")
    private Integer roomSeats;

    protected Venue() {
        // for the persistence provider
    }

    public Venue(String code, String name, String address, String phone) {
        this.code = code;
        this.name = name;
        this.address = address;
        this.phone = phone;
    }

    Venue(String code, VenueDraft draft) {
        this.code = code;
        become(draft);
    }

    void become(VenueDraft draft) {
        name = draft.name();
        address = draft.address();
        phone = draft.phone();
        roomSeats = draft.roomSeats();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    /** The front desk's number. */
    public String phone() {
        return phone;
    }

    /** People its room takes; empty where nobody has said. */
    public OptionalInt roomSeats() {
        return roomSeats == null ? OptionalInt.empty() : OptionalInt.of(roomSeats);
    }
}
