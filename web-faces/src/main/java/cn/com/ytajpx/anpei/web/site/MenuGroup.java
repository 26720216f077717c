package cn.com.ytajpx.anpei.web.site;

import cn.com.ytajpx.anpei.security.Permission;
import java.util.Optional;

/** Menus, by the area that they belong to. */
enum MenuGroup {
    SITE, TRAINEE(Permission.TRAINEE_AREA), EMPLOYER(Permission.EMPLOYER_AREA), STAFF(Permission.STAFF_AREA),
    OPS(Permission.OPS_AREA), ADMIN(Permission.ADMIN_AREA), ACCOUNT;

    private final String area;

    MenuGroup() {
        this(null);
    }

    MenuGroup(String area) {
        this.area = area;
    }

    /** The permission to enter it; empty: everybody. */
    Optional<String> area() {
        return Optional.ofNullable(area);
    }
}
