package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.security.Role;

/** Who may register: a trainee (学员) or an employer's clerk (单位经办人). */
public enum RegistrantKind {
    TRAINEE(Role.TRAINEE), EMPLOYER_CLERK(Role.EMPLOYER_CLERK);

    private final Role role;

    RegistrantKind(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }
}
