package cn.com.ytajpx.anpei.preregistration;

/**
 * Who pre-registers somebody.
 *
 * @param warningRead whether the risk of the class was shown and accepted
 */
public record RegisteredBy(Origin origin, boolean warningRead) {

    public static RegisteredBy trainee(boolean warningRead) {
        return new RegisteredBy(Origin.TRAINEE, warningRead);
    }

    public static RegisteredBy clerk(boolean warningRead) {
        return new RegisteredBy(Origin.CLERK, warningRead);
    }

    /** At the desk or on the telephone, where the risk is told. */
    public static RegisteredBy staff() {
        return new RegisteredBy(Origin.STAFF, true);
    }
}
