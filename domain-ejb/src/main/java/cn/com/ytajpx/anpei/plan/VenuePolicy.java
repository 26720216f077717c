package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.plan.PlanReason.*;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a venue must say of itself. */
final class VenuePolicy {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_ADDRESS = 120;
    static final int LONGEST_PHONE = 30;

    private VenuePolicy() {
    }

    /** @param others all but the one that is edited */
    static Decision possible(VenueDraft draft, Collection<Venue> others) {
        var refusals = new ArrayList<Refusal>();
        text("name", draft.name(), LONGEST_NAME, refusals);
        text("address", draft.address(), LONGEST_ADDRESS, refusals);
        text("phone", draft.phone(), LONGEST_PHONE, refusals);
        if (others.stream().anyMatch(other -> other.name().equals(draft.name()))) {
            refusals.add(Refusal.at("name", VENUE_NAME_TAKEN, draft.name()));
        }
        if (draft.roomSeats() != null && (draft.roomSeats() < 1 || draft.roomSeats() > ClassPolicy.MOST_SEATS)) {
            refusals.add(Refusal.at("roomSeats", CLASS_CAPACITY_RANGE, ClassPolicy.MOST_SEATS));
        }
        return new Decision(refusals);
    }

    private static void text(String field, String typed, int longest, List<Refusal> refusals) {
        if (typed.isEmpty()) {
            refusals.add(Refusal.at(field, CLASS_VALUE_MISSING));
        } else if (typed.length() > longest) {
            refusals.add(Refusal.at(field, CLASS_NAME_TOO_LONG, longest));
        }
    }
}
