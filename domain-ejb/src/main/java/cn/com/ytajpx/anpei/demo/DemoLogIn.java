package cn.com.ytajpx.anpei.demo;

import cn.com.ytajpx.anpei.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A log-in of the demonstration, one for each role. */
public record DemoLogIn(Role role, String handle) {

    public static final String PASSWORD = "Anpei-2024";

    /** In the order of the roles. */
    public static List<DemoLogIn> all() {
        return Arrays.stream(Role.values()).map(DemoLogIn::of).toList();
    }

    private static DemoLogIn of(Role role) {
        return new DemoLogIn(role, switch (role) {
            case TRAINEE -> DemoPeople.trainee().mobile().value();
            case EMPLOYER_CLERK -> DemoPeople.clerk().mobile().value();
            default -> role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        });
    }
}
