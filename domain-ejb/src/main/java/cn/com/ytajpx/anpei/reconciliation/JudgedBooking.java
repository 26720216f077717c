package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.IdentityReason;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.security.Fingerprint;
import cn.com.ytajpx.anpei.sheet.FindingText;
import cn.com.ytajpx.anpei.sheet.JudgedRow;
import cn.com.ytajpx.anpei.sheet.SheetReason;
import cn.com.ytajpx.anpei.sheet.TypedRow;

/** A row of a roster as read: what could be understood ({@code null} where nothing could) and everything found on the way. */
final class JudgedBooking extends JudgedRow<RosterColumn> {

    static final FindingText<RosterColumn> FINDINGS =
            new FindingText<>(RosterColumn.class, RosterRowReason.class, SheetReason.class, IdentityReason.class);

    String name;
    IdNumber idNumber;
    String employer;
    TrainingClass trainingClass;
    Long trainingClassId;
    BookingState state;
    Mobile mobile;
    /** The fingerprint of the ID number. */
    Fingerprint person;
    Fingerprint mobileFingerprint;

    JudgedBooking(TypedRow<RosterColumn> typed) {
        super(typed);
    }
}
