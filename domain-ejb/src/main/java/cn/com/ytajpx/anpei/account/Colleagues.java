package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.message.Recipient;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;

/** Staff to be told of something that is theirs to do; no page calls this. */
@Stateless
@PermitAll
public class Colleagues {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    /** @param permission a constant of {@code security.Permission} */
    public List<Recipient> whoMay(String permission) {
        var roles = Arrays.stream(Role.values()).filter(role -> role.permissions().contains(permission)).toList();
        return entityManager.createQuery("SELECT DISTINCT a FROM Account a JOIN a.roles r WHERE r IN :roles AND a.state = :active", Account.class)
                .setParameter("roles", roles).setParameter("active", AccountState.ACTIVE).getResultList().stream()
                .map(account -> new Recipient(account.id(), account.name(), account.language(), account.email().orElse(null), null)).toList();
    }
}
