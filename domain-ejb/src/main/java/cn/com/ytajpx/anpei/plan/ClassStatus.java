package cn.com.ytajpx.anpei.plan;

import java.util.Set;

/**
 * Where a class stands in its publishing; only published and cancelled ones are seen outside the centre. That one was
 * changed since is not a status: it is published with a revision above 0 (see {@link ClassStanding}).
 */
public enum ClassStatus {
    DRAFT, PUBLISHED, CANCELLED;

    /** What may follow. A draft stays one while it is edited, a published class while it is changed; a cancelled one stays for good. */
    Set<ClassStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED);
            case PUBLISHED -> Set.of(CANCELLED);
            case CANCELLED -> Set.of();
        };
    }
}
