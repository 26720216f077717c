package cn.com.ytajpx.anpei.it.container;

import java.security.Principal;
import java.util.concurrent.Callable;
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
        try {
            var type = Class.forName(CONTEXT);
            var setCurrent = type.getMethod("setCurrent", type);
            var before = type.getMethod("getCurrent").invoke(null);
            setCurrent.invoke(null, type.getConstructor(String.class, Subject.class).newInstance("tester", subject(permissions)));
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

    private static Subject subject(String... permissions) throws ReflectiveOperationException {
        var subject = new Subject();
        subject.getPrincipals().add(principal("org.glassfish.security.common.PrincipalImpl", "tester"));
        for (var permission : permissions) {
            subject.getPrincipals().add(principal("org.glassfish.security.common.Group", permission));
        }
        return subject;
    }

    private static Principal principal(String type, String name) throws ReflectiveOperationException {
        return (Principal) Class.forName(type).getConstructor(String.class).newInstance(name);
    }
}
