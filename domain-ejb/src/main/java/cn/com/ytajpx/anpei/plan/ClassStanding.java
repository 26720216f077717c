package cn.com.ytajpx.anpei.plan;

/** What staff see of a class's publishing, derived from its status and revision. */
public enum ClassStanding {
    DRAFT,
    /** As it was first published. */
    PUBLISHED,
    /** Published, and changed since. */
    CHANGED,
    CANCELLED;

    static ClassStanding of(ClassStatus status, int revision) {
        return switch (status) {
            case DRAFT -> DRAFT;
            case PUBLISHED -> revision == 0 ? PUBLISHED : CHANGED;
            case CANCELLED -> CANCELLED;
        };
    }
}
