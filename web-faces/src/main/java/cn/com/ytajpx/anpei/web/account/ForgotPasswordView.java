package cn.com.ytajpx.anpei.web.account;

import cn.com.ytajpx.anpei.account.ForgottenPassword;
import cn.com.ytajpx.anpei.account.ForgottenPasswordService;
import cn.com.ytajpx.anpei.web.protection.NetworkAddress;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;

/** 忘记密码 in two steps: who one is, and the code with the new password. The second step's address has the handle. */
@Named
@RequestScoped
public class ForgotPasswordView {

    @Inject
    private ForgottenPasswordService passwords;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    private String name;
    private String number;
    private String mobile;
    private String code;
    private String password;
    private String repeated;

    public void begin() {
        var form = new ForgottenPassword(name, number, mobile);
        var handle = new String[1];
        if (refusals.unlessRefused(() -> handle[0] = passwords.begin(form, NetworkAddress.of(request)))) {
            Faces.redirect("/forgot-password?proof=" + handle[0]);
        }
    }

    public void change() {
        if (refusals.unlessRefused(() -> passwords.change(getProof(), code, password, repeated))) {
            SessionLogIn.end(request);
            Faces.redirect("/login?changed=true");
        }
    }

    /** Whether a code is waited for. */
    public boolean isWaiting() {
        return !getProof().isEmpty();
    }

    public String getProof() {
        return Proof.of(request);
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
