package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.Venue;
import cn.com.ytajpx.anpei.plan.VenueDesk;
import cn.com.ytajpx.anpei.plan.VenueDraft;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The venues, and a form for the one that the address names, or for a new one. */
@Named
@RequestScoped
public class PlanVenuesView {

    @Inject
    private VenueDesk desk;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    private List<Venue> venues = List.of();
    private Venue editing;
    private String name;
    private String address;
    private String phone;
    private Integer roomSeats;

    @PostConstruct
    void find() {
        venues = desk.all();
        editing = venues.stream().filter(venue -> venue.code().equals(code)).findFirst().orElse(null);
        if (editing != null) {
            name = editing.name();
            address = editing.address();
            phone = editing.phone();
            roomSeats = editing.roomSeats().isPresent() ? editing.roomSeats().getAsInt() : null;
        }
    }

    public void read() {
        if (code != null && !code.isEmpty() && editing == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public void save() {
        var draft = new VenueDraft(name, address, phone, roomSeats);
        if (refusals.unlessRefused(() -> keep(draft))) {
            done.say(words.text("plan-venues.saved", draft.name()));
            Faces.redirect("/staff/plan/venues");
        }
    }

    private void keep(VenueDraft draft) {
        if (editing == null) {
            desk.add(draft);
        } else {
            desk.edit(editing.code(), draft);
        }
    }

    public List<Venue> getVenues() {
        return venues;
    }

    /** {@code null} for a new one. */
    public Venue getEditing() {
        return editing;
    }

    public boolean isMayEdit() {
        return request.isUserInRole(Permission.PLAN_EDIT);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Integer getRoomSeats() {
        return roomSeats;
    }

    public void setRoomSeats(Integer roomSeats) {
        this.roomSeats = roomSeats;
    }
}
