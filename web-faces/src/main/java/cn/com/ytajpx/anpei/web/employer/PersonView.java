package cn.com.ytajpx.anpei.web.employer;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.clerk.ClerkDesk;
import cn.com.ytajpx.anpei.clerk.FollowedPerson;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.employer.Consent;
import cn.com.ytajpx.anpei.employer.OwnPeople;
import cn.com.ytajpx.anpei.employer.PersonEntry;
import cn.com.ytajpx.anpei.employer.PersonForm;
import cn.com.ytajpx.anpei.web.ui.Days;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One of the company's people: what is followed, and leaving; or a new one. Another company's id finds nothing. */
@Named
@RequestScoped
public class PersonView {

    private static final String NEW = "new";

    @Inject
    private ClerkDesk desk;

    @Inject
    private OwnPeople people;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    private Days days;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private FollowedPerson person;
    private String name;
    private String idNumber;
    private String mobile;
    private Post post;
    private boolean consent;
    private LocalDate lastDay;

    @PostConstruct
    void find() {
        try {
            person = isAsked() && !isFresh() ? desk.person(Long.parseLong(id)) : null;
        } catch (NumberFormatException | Refused unknown) {
            person = null;
        }
        lastDay = days.getToday();
    }

    public void read() {
        if (isAsked() && !isFresh() && person == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Whether the address names one person or a new one, not the list. */
    public boolean isAsked() {
        return id != null && !id.isEmpty();
    }

    public boolean isFresh() {
        return NEW.equals(id);
    }

    /** {@code null} if the company has nobody of that id. */
    public FollowedPerson getPerson() {
        return person;
    }

    public void add() {
        var entry = new PersonEntry[1];
        if (refusals.unlessRefused(() -> entry[0] = people.add(new PersonForm(name, idNumber, mobile, post, consent)))) {
            then(entry[0] == PersonEntry.ENTERED ? "person.entered" : "person.to-be-checked", name);
        }
    }

    public void leave() {
        if (refusals.unlessRefused(() -> people.leave(person.holder().id(), lastDay))) {
            then("person.left", person.holder().name());
        }
    }

    private void then(String said, String about) {
        done.say(words.text(said, about));
        Faces.redirect("/employer/people");
    }

    public Post[] getPosts() {
        return Post.values();
    }

    /** Of the text that is agreed to. */
    public String getConsentVersion() {
        return Consent.VERSION;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public Post getPost() {
        return post;
    }

    public void setPost(Post post) {
        this.post = post;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
