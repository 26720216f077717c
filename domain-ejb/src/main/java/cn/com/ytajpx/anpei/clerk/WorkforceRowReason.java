package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.sheet.RowReason;
import cn.com.ytajpx.anpei.sheet.Weight;

/** What a sheet of people says of a row. */
public enum WorkforceRowReason implements RowReason {

    ROW_CONSENT_MISSING(Weight.BAD),
    ROW_PERSON_TWICE(Weight.BAD),
    /** Known by another name, or employed elsewhere: the centre looks first; the same words for both. */
    ROW_TO_BE_CHECKED(Weight.BAD),
    ROW_CLASS_UNKNOWN(Weight.BAD),
    ROW_CLASS_RISKY(Weight.WARNING),
    ROW_ALREADY_OURS(Weight.INFORMATION),
    ROW_ALREADY_IN_CLASS(Weight.INFORMATION);

    private final Weight weight;

    WorkforceRowReason(Weight weight) {
        this.weight = weight;
    }

    @Override
    public Weight weight() {
        return weight;
    }
}
