package cn.com.ytajpx.anpei.web.employer;

import cn.com.ytajpx.anpei.account.OwnAccount;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.employer.ClerkState;
import cn.com.ytajpx.anpei.employer.CompanyForm;
import cn.com.ytajpx.anpei.employer.EmployerClerk;
import cn.com.ytajpx.anpei.employer.OwnCompany;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The clerk's company: what they say of it, and where the centre's confirmation stands. */
@Named
@RequestScoped
public class CompanyView {

    @Inject
    private OwnCompany company;

    @Inject
    private OwnAccount account;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest http;

    private EmployerClerk request;
    private String name;
    private String creditCode;
    private String creditCodeReason;
    private String address;
    private String contactName;
    private String contactPhone;

    @PostConstruct
    void ask() {
        request = company.request().orElse(null);
        if (request == null) {
            var details = account.details();
            name = details.employerName();
            contactName = details.name();
            return;
        }
        var employer = request.employer();
        var facts = employer.map(known -> known.facts()).orElse(request.facts());
        name = employer.map(known -> known.name()).orElse(request.companyName());
        creditCode = facts.creditCode().value();
        creditCodeReason = facts.creditCodeReason().orElse("");
        address = facts.address();
        contactName = facts.contactName();
        contactPhone = facts.contactPhone();
    }

    public String save() {
        var form = new CompanyForm(name, creditCode, creditCodeReason, address, contactName, contactPhone);
        if (!refusals.unlessRefused(() -> company.setUp(form))) {
            return null;
        }
        done.say(words.text(isConfirmed() ? "company.changed" : "company.asked"));
        return "/employer?faces-redirect=true";
    }

    /** {@code null} before the clerk has said anything. */
    public EmployerClerk getRequest() {
        return request;
    }

    public boolean isConfirmed() {
        return request != null && request.state() == ClerkState.CONFIRMED;
    }

    public boolean isRefused() {
        return request != null && request.state() == ClerkState.REFUSED;
    }

    public boolean isPending() {
        return request != null && request.state() == ClerkState.PENDING;
    }

    /** Whether the page asks why a code that fails the check is right: after it failed, when a reason is there, or when one is sent. */
    public boolean isReasonAsked() {
        return refusals.has("creditCodeReason") || creditCodeReason != null && !creditCodeReason.isBlank()
                || http.getParameter("creditCodeReason") != null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getCreditCodeReason() {
        return creditCodeReason;
    }

    public void setCreditCodeReason(String creditCodeReason) {
        this.creditCodeReason = creditCodeReason;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }
}
