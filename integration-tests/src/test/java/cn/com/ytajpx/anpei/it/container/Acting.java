package cn.com.ytajpx.anpei.it.container;

import cn.com.ytajpx.anpei.security.AccountPrincipal;
import java.security.Principal;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.security.auth.Subject;

/**
 * Does something in the name of someone with these permissions, as if they had logged in: {@code Acting.as(() -> …,
 * Permission.CERTIFICATES_IMPORT)}. It sets the server's own security context, which no standard interface offers to a test.
 */
public final class Acting {

    private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";

    private Acting() {
    }

    /** Unchecked exceptions of the work come through as they are. */
    public static <T> T as(Callable<T> work, String... permissions) {
        return with(subject -> { }, work, permissions);
    }

    /** As that account, whose own things a service then finds. */
    public static <T> T account(long id, Callable<T> work, String... permissions) {
        return with(subject -> subject.getPrincipals().add(new AccountPrincipal(id, "tester", Set.of(permissions), false)), work, permissions);
    }

    private static <T> T with(Consumer<Subject> identity, Callable<T> work, String... permissions) {
        try {
            var type = Class.forName(CONTEXT);
            var setCurrent = type.getMethod("setCurrent", type);
            var before = type.getMethod("getCurrent").invoke(null);
            setCurrent.invoke(null, type.getConstructor(String.class, Subject.class).newInstance("tester", subject(identity, permissions)));
            try {
                return work.call();
            } finally {
                setCurrent.invoke(null, before);
            }
        } catch (RuntimeException asItIs) {
            throw asItIs;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Subject subject(Consumer<Subject> identity, String... permissions) throws ReflectiveOperationException {
        var subject = new Subject();
        subject.getPrincipals().add(principal("org.glassfish.security.common.PrincipalImpl", "tester"));
        for (var permission : permissions) {
            subject.getPrincipals().add(principal("org.glassfish.security.common.Group", permission));
        }
        identity.accept(subject);
        return subject;
    }

    private static Principal principal(String type, String name) throws ReflectiveOperationException {
        return (Principal) Class.forName(type).getConstructor(String.class).newInstance(name);
    }
}
