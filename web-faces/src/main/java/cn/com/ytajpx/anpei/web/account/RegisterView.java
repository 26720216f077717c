package cn.com.ytajpx.anpei.web.account;

import cn.com.ytajpx.anpei.account.DocumentType;
import cn.com.ytajpx.anpei.account.LogIn;
import cn.com.ytajpx.anpei.account.RegistrantKind;
import cn.com.ytajpx.anpei.account.Registration;
import cn.com.ytajpx.anpei.account.RegistrationService;
import cn.com.ytajpx.anpei.account.Terms;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.web.protection.NetworkAddress;
import cn.com.ytajpx.anpei.web.reading.Reading;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;

/** 学员注册 in two steps: what is filled in, and the code that came to the mobile. The second step's address has the handle. */
@Named
@RequestScoped
public class RegisterView {

    @Inject
    private RegistrationService registrations;

    @Inject
    private Refusals refusals;

    @Inject
    private Reading reading;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private RegistrantKind kind = RegistrantKind.TRAINEE;
    private String name;
    private DocumentType documentType = DocumentType.ID_CARD;
    private String number;
    private String employerName;
    private String mobile;
    private String email;
    private String password;
    private String repeated;
    private boolean agreed;
    private String code;

    public void begin() {
        var form = new Registration(kind, name, documentType, number, mobile, email, employerName, password, repeated, agreed,
                reading.getLanguage());
        var handle = new String[1];
        if (refusals.unlessRefused(() -> handle[0] = registrations.begin(form, NetworkAddress.of(request)))) {
            Faces.redirect("/register?proof=" + handle[0]);
        }
    }

    public void confirm() {
        var logIn = new LogIn[1];
        if (refusals.unlessRefused(() -> logIn[0] = registrations.confirm(getProof(), code))) {
            SessionLogIn.begin(request, logIn[0]);
            done.say(words.text("register.done"));
            Faces.redirect("/login");
        }
    }

    /** Shown at the same address again, whatever came of it. */
    public void sendAgain() {
        if (refusals.unlessRefused(() -> registrations.sendAgain(getProof(), NetworkAddress.of(request)))) {
            Faces.redirect("/register?again=true&proof=" + getProof());
        }
    }

    /** Whether a code is waited for. */
    public boolean isWaiting() {
        return !getProof().isEmpty();
    }

    /** Whether another code has just been sent. */
    public boolean isAgain() {
        return request.getParameter("again") != null && !refusals.isAny();
    }

    public String getProof() {
        return Proof.of(request);
    }

    public RegistrantKind[] getKinds() {
        return RegistrantKind.values();
    }

    public DocumentType[] getDocumentTypes() {
        return DocumentType.values();
    }

    public String getTermsVersion() {
        return Terms.VERSION;
    }

    public RegistrantKind getKind() {
        return kind;
    }

    public void setKind(RegistrantKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public DocumentType getDocumentType() {
        return documentType;
    }

    public void setDocumentType(DocumentType documentType) {
        this.documentType = documentType;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getEmployerName() {
        return employerName;
    }

    public void setEmployerName(String employerName) {
        this.employerName = employerName;
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

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
