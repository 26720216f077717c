package cn.com.ytajpx.anpei.web.account;

import cn.com.ytajpx.anpei.account.ClaimService;
import cn.com.ytajpx.anpei.account.NewClaim;
import cn.com.ytajpx.anpei.web.protection.NetworkAddress;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;

/** Somebody claims the account of their ID number; the answer is the same for all. */
@Named
@RequestScoped
public class ClaimView {

    @Inject
    private ClaimService claims;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    private String name;
    private String number;
    private String mobile;
    private String email;
    private String explanation;

    public void file() {
        if (refusals.unlessRefused(() -> claims.file(new NewClaim(name, number, mobile, email, explanation), NetworkAddress.of(request)))) {
            Faces.redirect("/claim?filed=true");
        }
    }

    public boolean isFiled() {
        return "true".equals(request.getParameter("filed"));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
