package cn.com.ytajpx.anpei.it.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.account.LogoutServlet;
import jakarta.annotation.security.DeclareRoles;
import java.lang.reflect.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DeclaredPermissionsTest {

    @Test
    void pagesMayAskForEveryPermission() {
        var all = Arrays.stream(Permission.class.getFields()).map(DeclaredPermissionsTest::value).toList();

        assertThat(LogoutServlet.class.getAnnotation(DeclareRoles.class).value()).as("@DeclareRoles of LogoutServlet").containsExactlyInAnyOrderElementsOf(all);
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
