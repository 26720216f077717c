package cn.com.ytajpx.anpei.web.site;

/** Menus, by the area that they belong to. */
enum MenuGroup {
    SITE, TRAINEE, EMPLOYER, STAFF, OPS, ADMIN, ACCOUNT
}
