package cn.com.ytajpx.anpei.classchange;

import java.util.HashSet;
import java.util.Set;

/** The question whose newest reminder has told them of a class; whoever writes reminders observes it and adds the holders. */
public final class RemindedOfClass {

    private final String classCode;
    private final Set<Long> holders = new HashSet<>();

    RemindedOfClass(String classCode) {
        this.classCode = classCode;
    }

    public String classCode() {
        return classCode;
    }

    public void add(long holderId) {
        holders.add(holderId);
    }

    Set<Long> holders() {
        return Set.copyOf(holders);
    }
}
