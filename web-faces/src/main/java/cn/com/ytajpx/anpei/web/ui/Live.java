package cn.com.ytajpx.anpei.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** A page that asks for itself while something works ({@code data-live} and {@code desk.js}); nobody reads it as a whole. */
@Named
@RequestScoped
public class Live {

    @Inject
    private HttpServletRequest request;

    public boolean isAsked() {
        return request.getParameter("live") != null;
    }
}
