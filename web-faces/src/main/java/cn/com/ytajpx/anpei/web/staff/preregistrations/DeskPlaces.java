package cn.com.ytajpx.anpei.web.staff.preregistrations;

import cn.com.ytajpx.anpei.preregistration.PreregistrationState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a pre-registration is shown on the pages of staff. */
@Named
@RequestScoped
public class DeskPlaces {

    public String tone(PreregistrationState state) {
        return switch (state) {
            case REGISTERED -> "done";
            case WAITING, LATE -> "soon";
            case CANCELLED -> "void";
            case WITHDRAWN -> "";
        };
    }

    /** As it may stand in an address. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
