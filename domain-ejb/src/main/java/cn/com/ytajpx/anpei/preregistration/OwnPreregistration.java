package cn.com.ytajpx.anpei.preregistration;

import static cn.com.ytajpx.anpei.preregistration.PreregistrationReason.*;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.Holder;
import cn.com.ytajpx.anpei.certificate.OwnCertificates;
import cn.com.ytajpx.anpei.certificate.People;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** 预报名 by the trainee (R-R3): their own pre-registrations and nobody else's. */
@Stateless
@RolesAllowed(Permission.TRAINEE_AREA)
public class OwnPreregistration {

    @Inject
    private CurrentUser user;

    @Inject
    private People people;

    @Inject
    private OwnCertificates ownCertificates;

    @Inject
    private AdviceService advice;

    @Inject
    private Preregistrations preregistrations;

    @Inject
    private LateCases lateCases;

    @Inject
    private Registrar registrar;

    /** The person's current certificates, void ones too, the nearest last valid day first. */
    public List<Certificate> certificates() {
        return me().map(holder -> people.currentOf(List.of(holder.id()))).orElse(List.of());
    }

    /** The person's certificates beside their places, today. */
    public OwnRenewals renewals() {
        return OwnRenewals.of(ownCertificates.outlook(), live());
    }

    /**
     * What can be chosen.
     *
     * @param certificateId empty for a first certificate
     * @throws Refused if the certificate is somebody else's, or replaced
     */
    public Offer offer(Optional<Long> certificateId) {
        var about = about(certificateId);
        var advised = advice.advise(about.map(Certificate::lastValidDay));
        var live = me().flatMap(holder -> advised.classes().stream().map(each -> each.trainingClass().planYear()).distinct()
                .flatMap(year -> preregistrations.live(holder.id(), year, advised.kind()).stream()).findFirst());
        var others = certificates().stream().filter(each -> about.filter(each::equals).isEmpty()).toList();
        return new Offer(about, advised, others, live, me().flatMap(holder -> lateCases.open(holder.id())));
    }

    /** @throws Refused with every reason why not; what is refused changes nothing */
    public Preregistration register(OwnChoice choice) {
        return registrar.register(order(choice, people.ofAccountOrNew(account())), choice.classCode());
    }

    /**
     * To another class; the certificate it is about stays.
     *
     * @throws Refused with every reason why not; the place is then kept as it was
     */
    public Preregistration move(long id, OwnChoice choice) {
        var place = find(id);
        var order = new Order(place.holder(), place.certificate(), choice.entrance(), RegisteredBy.trainee(choice.warningRead()), "");
        return registrar.move(place, order, choice.classCode());
    }

    /** Gives the place up; its seat goes to the first in line. */
    public void withdraw(long id) {
        registrar.withdraw(find(id), "");
    }

    /** 报名记录: every one there ever was, the newest first. */
    public List<Preregistration> all() {
        return me().map(holder -> preregistrations.ofHolder(holder.id())).orElse(List.of());
    }

    /** The live ones, the soonest class first: of each kind at most one in a year's plan. */
    public List<Preregistration> live() {
        return all().stream().filter(place -> place.state().live())
                .sorted(Comparator.comparing(place -> place.trainingClass().study().opens())).toList();
    }

    /** @throws Refused if the person has none of that id */
    public Preregistration find(long id) {
        return preregistrations.byId(id).filter(found -> me().filter(holder -> holder.id().equals(found.holder().id())).isPresent())
                .orElseThrow(() -> new Refused(Refusal.of(PREREGISTRATION_UNKNOWN)));
    }

    /** What has happened to it, in order. */
    public List<PreregistrationStep> history(long id) {
        return preregistrations.stepsOf(find(id).id());
    }

    /** The place in the line of a full class, 1 for the first; empty for whoever does not wait. */
    public OptionalLong placeInLine(Preregistration place) {
        return place.state() == PreregistrationState.WAITING ? OptionalLong.of(preregistrations.placeInLine(place)) : OptionalLong.empty();
    }

    /**
     * Nothing that is left is safe: a task for staff, and the company's clerks are told (R-C3b). One who has asked is not asked for
     * again.
     *
     * @throws Refused if a safe class is left
     */
    public LateCase askForHelp(Optional<Long> certificateId) {
        var offer = offer(certificateId);
        if (!offer.nothingSafe()) {
            throw new Refused(Refusal.of(SAFE_CLASS_LEFT));
        }
        return offer.help().orElseGet(() -> lateCases.open(people.ofAccountOrNew(account()), offer.about()));
    }

    private Order order(OwnChoice choice, Holder holder) {
        return new Order(holder, about(choice.certificate()), choice.entrance(), RegisteredBy.trainee(choice.warningRead()), "");
    }

    private Optional<Certificate> about(Optional<Long> certificateId) {
        return certificateId.map(id -> certificates().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refused(Refusal.of(CERTIFICATE_NOT_YOURS))));
    }

    private Optional<Holder> me() {
        return people.ofAccount(account());
    }

    private long account() {
        return user.accountId().orElse(0L);
    }
}
