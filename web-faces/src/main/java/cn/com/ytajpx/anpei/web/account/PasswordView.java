package cn.com.ytajpx.anpei.web.account;

import cn.com.ytajpx.anpei.account.PasswordService;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** 修改密码, the same page for everyone who is logged in, in the frame of their own area. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    private PasswordService passwords;

    @Inject
    private CurrentUser user;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private String old;
    private String fresh;
    private String repeated;

    /** This session goes on, and leads to the person's start with all that they may do. */
    public void change() {
        if (refusals.unlessRefused(() -> SessionLogIn.begin(request, passwords.change(old, fresh, repeated)))) {
            done.say(words.text("password.changed"));
            Faces.redirect("/login");
        }
    }

    public String getTemplate() {
        var atDesk = Stream.of(Permission.STAFF_AREA, Permission.OPS_AREA, Permission.ADMIN_AREA).anyMatch(user::may);
        return "/WEB-INF/templates/" + (atDesk ? "desk" : "portal") + ".xhtml";
    }

    /** Whether the password must be changed before anything else. */
    public boolean isInitial() {
        return user.passwordInitial();
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
