package cn.com.ytajpx.anpei.web.reminder;

import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.reminder.DueFilter;
import cn.com.ytajpx.anpei.reminder.DueList;
import cn.com.ytajpx.anpei.reminder.DueOrder;
import cn.com.ytajpx.anpei.reminder.Explanation;
import cn.com.ytajpx.anpei.web.ui.AddressQuery;
import cn.com.ytajpx.anpei.web.ui.Asked;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A view of the due as it stands in an address:
 * {@code ?asOf=2024-03-05&explanation=to-remind&name=王&order=name&descending=true&page=2&certificate=17&channel=sms}.
 *
 * @param explanation {@code null} for all
 * @param certificate whose message is read in place; {@code null} for nobody's
 */
record DueAddress(LocalDate asOf, Explanation explanation, String name, DueOrder order, boolean descending, int page,
        Long certificate, Channel channel) {

    private static final int YEARS_AHEAD = 3;

    /** @throws IllegalArgumentException if a parameter is odd, or the day is further away than there can be reminders */
    static DueAddress of(Asked asked, LocalDate today) {
        var asOf = Optional.ofNullable(asked.day("asOf")).orElse(today);
        if (asOf.isBefore(today.minusYears(YEARS_AHEAD)) || asOf.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new IllegalArgumentException("asOf " + asOf);
        }
        return new DueAddress(asOf, asked.constant("explanation", Explanation.class), asked.text("name"),
                Optional.ofNullable(asked.constant("order", DueOrder.class)).orElse(DueOrder.LAST_VALID_DAY),
                asked.flag("descending"), asked.page(), asked.id("certificate"),
                Optional.ofNullable(asked.constant("channel", Channel.class)).orElse(Channel.SMS));
    }

    DueList list() {
        return new DueList(asOf, new DueFilter(explanation == null ? Set.of() : Set.of(explanation), name), order, descending);
    }

    DueAddress explainedBy(Explanation other) {
        return new DueAddress(asOf, other, name, DueOrder.LAST_VALID_DAY, false, 1, null, channel);
    }

    /** Sorted by this column; the other way round if it is already. */
    DueAddress sortedBy(DueOrder other) {
        return new DueAddress(asOf, explanation, name, other, other == order && !descending, 1, null, channel);
    }

    DueAddress reading(Long other, Channel by) {
        return new DueAddress(asOf, explanation, name, order, descending, page, other, by);
    }

    /** Without its page, and without what is read in place. */
    AddressQuery query() {
        return new AddressQuery().with("asOf", asOf).with("explanation", explanation).with("name", name)
                .with("order", order == DueOrder.LAST_VALID_DAY ? null : order).with("descending", descending ? true : null);
    }

    AddressQuery whole() {
        return query().with("page", page == 1 ? null : page).with("certificate", certificate)
                .with("channel", certificate == null ? null : channel);
    }
}
