package cn.com.ytajpx.anpei.web.account;

import cn.com.ytajpx.anpei.installation.Installation;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Lets the browser send the session's cookie only from our own pages, and only encrypted where people reach us by https. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private Installation installation;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        // the server does not read this attribute from web.xml
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure(installation.publicUrl().startsWith("https://"));
    }
}
