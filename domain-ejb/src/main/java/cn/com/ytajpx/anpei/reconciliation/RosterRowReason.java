package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.sheet.RowReason;
import cn.com.ytajpx.anpei.sheet.Weight;

/** What an import of a roster says of a row. */
public enum RosterRowReason implements RowReason {

    ROSTER_CLASS_MISSING(Weight.BAD),
    ROSTER_CLASS_UNKNOWN(Weight.BAD),
    ROSTER_STATE_UNKNOWN(Weight.BAD),
    ROSTER_PERSON_TWICE(Weight.BAD),

    /** The same ID number under another name in the same file. */
    ROSTER_NAME_DIFFERS(Weight.WARNING),
    /** The same person in two classes of a kind. */
    ROSTER_TWO_CLASSES(Weight.WARNING);

    private final Weight weight;

    RosterRowReason(Weight weight) {
        this.weight = weight;
    }

    @Override
    public Weight weight() {
        return weight;
    }
}
