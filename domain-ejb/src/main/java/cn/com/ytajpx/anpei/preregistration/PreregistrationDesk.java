package cn.com.ytajpx.anpei.preregistration;

import static cn.com.ytajpx.anpei.preregistration.PreregistrationReason.*;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.Holder;
import cn.com.ytajpx.anpei.certificate.NewPerson;
import cn.com.ytajpx.anpei.certificate.People;
import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What staff do about single pre-registrations: on behalf of people, with a reason past a refusal, and for the late. */
@Stateless
@RolesAllowed(Permission.PREREGISTRATIONS_REGISTER)
public class PreregistrationDesk {

    /** Characters of a note or reason. */
    public static final int LONGEST_NOTE = 200;

    private static final int SHOWN_SETTLED = 20;

    @Inject
    private People people;

    @Inject
    private AdviceService advice;

    @Inject
    private Preregistrations preregistrations;

    @Inject
    private LateCases lateCases;

    @Inject
    private Registrar registrar;

    @Inject
    private Chronicle chronicle;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<AuditFact> audit;

    @Inject
    private Clock clock;

    /** @throws Refused if there is none of that id */
    @RolesAllowed(Permission.PREREGISTRATIONS_READ)
    public Preregistration find(long id) {
        return preregistrations.byId(id).orElseThrow(() -> new Refused(Refusal.of(PREREGISTRATION_UNKNOWN)));
    }

    /** What has happened to it, in order. */
    @RolesAllowed(Permission.PREREGISTRATIONS_READ)
    public List<PreregistrationStep> history(long id) {
        return preregistrations.stepsOf(id);
    }

    /**
     * The person of an ID number, met now if not before.
     *
     * @param name   needed for somebody new
     * @param mobile "" for none
     * @throws Refused at {@code idNumber}, {@code name} or {@code mobile}
     */
    public long person(String idNumber, String name, String mobile) {
        var refusals = new ArrayList<Refusal>();
        IdNumber.check(idNumber).ifPresent(reason -> refusals.add(Refusal.at("idNumber", reason)));
        if (!mobile.isEmpty()) {
            Mobile.check(mobile).ifPresent(reason -> refusals.add(Refusal.at("mobile", reason)));
        }
        new Decision(refusals).orRefuse();
        var number = IdNumber.parse(idNumber);
        var known = people.byIdNumber(number);
        if (known.isEmpty() && name.isEmpty()) {
            throw new Refused(Refusal.at("name", PERSON_NEW));
        }
        return known.orElseGet(() -> people.knownOrNew(new NewPerson(name, number, mobile.isEmpty() ? null : Mobile.parse(mobile), null, null))).id();
    }

    /** @throws Refused if there is none of that id */
    public Holder holder(long id) {
        return people.find(id).orElseThrow(() -> new Refused(Refusal.of(PREREGISTRATION_UNKNOWN)));
    }

    /** The person's current certificates, the nearest last valid day first. */
    public List<Certificate> certificates(long holderId) {
        return people.currentOf(List.of(holderId));
    }

    /** What a person can choose from; the certificate is chosen by {@code certificateId}, empty for a first one. */
    public Offer offer(long holderId, Optional<Long> certificateId) {
        var about = about(holderId, certificateId);
        var advised = advice.advise(about.map(Certificate::lastValidDay));
        var live = preregistrations.ofHolder(holderId).stream().filter(place -> place.state().live() && place.kind() == advised.kind()).findFirst();
        var others = certificates(holderId).stream().filter(each -> about.filter(each::equals).isEmpty()).toList();
        return new Offer(about, advised, others, live, lateCases.open(holderId));
    }

    /** On behalf of a person who is at the desk or on the telephone; the risk is told to them there. */
    public Preregistration register(long holderId, StaffChoice choice) {
        return registrar.register(order(holder(holderId), about(holderId, choice.certificate()), choice), choice.classCode());
    }

    /** Past every refusal that a reason can set aside (R-C3a). */
    @RolesAllowed(Permission.PREREGISTRATIONS_OVERRIDE)
    public Preregistration override(long holderId, StaffChoice choice, String reason) {
        var why = note("reason", reason);
        var order = new Order(holder(holderId), about(holderId, choice.certificate()), Entrance.OVERRIDE, RegisteredBy.staff(), why);
        return registrar.register(order, choice.classCode());
    }

    /** To another class. */
    public Preregistration move(long id, StaffChoice choice) {
        var place = find(id);
        return registrar.move(place, order(place.holder(), place.certificate(), choice), choice.classCode());
    }

    /** To another class, past every refusal that a reason can set aside. */
    @RolesAllowed(Permission.PREREGISTRATIONS_OVERRIDE)
    public Preregistration moveOverriding(long id, String classCode, String reason) {
        var place = find(id);
        var why = note("reason", reason);
        return registrar.move(place, new Order(place.holder(), place.certificate(), Entrance.OVERRIDE, RegisteredBy.staff(), why), classCode);
    }

    /** For the person; the note says who asked for it. */
    public void withdraw(long id, String note) {
        registrar.withdraw(find(id), note("note", note));
    }

    /** Confirms an entry of the late list. */
    public void accept(long id) {
        var place = find(id);
        place.accept(LocalDateTime.now(clock));
        preregistrations.flush();
        chronicle.write(place, Deed.ACCEPT, "");
    }

    /** Entries of the late list that wait for a word of the centre, the oldest first. */
    @RolesAllowed(Permission.PREREGISTRATIONS_READ)
    public List<Preregistration> unconfirmed() {
        return preregistrations.unconfirmed();
    }

    /** People for whom no class is safe any more, the soonest void first. */
    @RolesAllowed(Permission.PREREGISTRATIONS_READ)
    public List<LateCase> openCases() {
        return lateCases.allOpen();
    }

    /** The last {@value #SHOWN_SETTLED} that were settled, the newest first. */
    @RolesAllowed(Permission.PREREGISTRATIONS_READ)
    public List<LateCase> settledCases() {
        return lateCases.lastSettled(SHOWN_SETTLED);
    }

    @RolesAllowed(Permission.PREREGISTRATIONS_READ)
    public LateCase lateCase(long id) {
        return lateCases.byId(id).orElseThrow(() -> new Refused(Refusal.of(LATE_CASE_UNKNOWN)));
    }

    /** Nothing more is to be done about it, for the reason in the note. */
    public void settle(long caseId, String note) {
        settled(lateCase(caseId), note("note", note));
    }

    /** Gives the person a place all the same, past what is refused; that settles the task. */
    @RolesAllowed(Permission.PREREGISTRATIONS_OVERRIDE)
    public Preregistration offer(long caseId, String classCode, String reason) {
        var open = lateCase(caseId);
        var why = note("reason", reason);
        var place = registrar.register(new Order(open.holder(), open.certificate(), Entrance.OVERRIDE, RegisteredBy.staff(), why), classCode);
        settled(open, why);
        return place;
    }

    private void settled(LateCase open, String note) {
        open.settle(user.displayName(), note, LocalDateTime.now(clock));
        audit.fire(new AuditFact("late-case.settle", "late-case/" + open.id(), note));
    }

    /** The late list opens by itself once the centre's deadline has passed. */
    private Order order(Holder holder, Optional<Certificate> about, StaffChoice choice) {
        var late = LocalDate.now(clock).isAfter(registrar.found(choice.classCode()).centreDeadline());
        return new Order(holder, about, late ? Entrance.LATE_LIST : Entrance.REGULAR, RegisteredBy.staff(), "");
    }

    private Optional<Certificate> about(long holderId, Optional<Long> certificateId) {
        return certificateId.map(id -> people.currentOf(List.of(holderId)).stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refused(Refusal.of(CERTIFICATE_NOT_YOURS))));
    }

    private static String note(String field, String written) {
        var said = written == null ? "" : written.strip();
        if (said.isEmpty()) {
            throw new Refused(Refusal.at(field, PREREGISTRATION_NOTE_MISSING));
        }
        if (said.length() > LONGEST_NOTE) {
            throw new Refused(Refusal.at(field, PREREGISTRATION_NOTE_TOO_LONG, LONGEST_NOTE, said.length()));
        }
        return said;
    }
}
