package cn.com.ytajpx.anpei.web.staff.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Times to the minute, as lists show them: 2024-03-01 09:05. */
@Named
@ApplicationScoped
public class Moments {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public String say(LocalDateTime moment) {
        return moment == null ? "" : MINUTES.format(moment);
    }
}
