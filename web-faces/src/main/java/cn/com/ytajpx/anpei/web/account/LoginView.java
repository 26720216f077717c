package cn.com.ytajpx.anpei.web.account;

import cn.com.ytajpx.anpei.account.LogInService;
import cn.com.ytajpx.anpei.demo.DemoLogIn;
import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.web.protection.NetworkAddress;
import cn.com.ytajpx.anpei.web.site.Menu;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Logging in, and being led to the page that was asked for or to one's own start. */
@Named
@RequestScoped
public class LoginView {

    private static final String HERE = "/login";

    @Inject
    private LogInService logIns;

    @Inject
    private CurrentUser user;

    @Inject
    private Menu menu;

    @Inject
    private Installation installation;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    private String handle;
    private String password;

    /** Whoever is in already doesn't see the door. */
    public void leadOn() throws IOException {
        if (user.accountId().isPresent()) {
            go(Optional.ofNullable(menu.getStart()).orElse("/"));
        }
    }

    public void enter() throws IOException {
        if (refusals.unlessRefused(() -> SessionLogIn.begin(request, logIns.logIn(handle, password, NetworkAddress.of(request))))) {
            go(LocalAddress.of(getThen()).orElse(HERE));
        }
    }

    private static void go(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    /** The address that was asked for before it turned out that one must log in. */
    public String getThen() {
        return request.getParameter("then");
    }

    public boolean isAskedFor() {
        return LocalAddress.of(getThen()).isPresent();
    }

    public boolean isLeft() {
        return request.getParameter("left") != null;
    }

    /** Whether a forgotten password has just been set anew. */
    public boolean isChanged() {
        return request.getParameter("changed") != null;
    }

    /** Of the demonstration; elsewhere none. */
    public List<DemoLogIn> getDemoLogIns() {
        return installation.isDemo() ? DemoLogIn.all() : List.of();
    }

    public String getDemoPassword() {
        return DemoLogIn.PASSWORD;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
