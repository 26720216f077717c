package cn.com.ytajpx.anpei.web.staff.preregistrations;

import cn.com.ytajpx.anpei.listing.ListPlace;
import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.preregistration.PreregistrationFilter;
import cn.com.ytajpx.anpei.preregistration.PreregistrationOrder;
import cn.com.ytajpx.anpei.preregistration.PreregistrationState;
import cn.com.ytajpx.anpei.web.ui.AddressQuery;
import cn.com.ytajpx.anpei.web.ui.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A view of the list as it stands in an address: {@code ?q=王&class=2024-R4&state=waiting&kind=…&employer=…&risk=risky&order=name&at=…}. */
record ListAddress(PreregistrationFilter filter, PreregistrationOrder order, Optional<ListPlace> place) {

    /** @throws IllegalArgumentException if a parameter is odd */
    static ListAddress of(HttpServletRequest request) {
        var asked = new Asked(request);
        var at = asked.text("at");
        return new ListAddress(
                new PreregistrationFilter(asked.text("q"), asked.text("class"), asked.constant("state", PreregistrationState.class),
                        asked.constant("kind", ClassKind.class), asked.text("employer"), asked.constant("risk", AdviceLabel.class)),
                Optional.ofNullable(asked.constant("order", PreregistrationOrder.class)).orElse(PreregistrationOrder.NEWEST),
                at.isEmpty() ? Optional.empty()
                        : Optional.of(ListPlace.read(at).orElseThrow(() -> new IllegalArgumentException("no place: at"))));
    }

    ListAddress with(String text) {
        return new ListAddress(filter.withText(text), order, Optional.empty());
    }

    /** The query of the same view, without its place. */
    AddressQuery query() {
        return new AddressQuery().with("q", filter.text()).with("class", filter.classCode()).with("state", filter.state())
                .with("kind", filter.kind()).with("employer", filter.employer()).with("risk", filter.risk())
                .with("order", order == PreregistrationOrder.NEWEST ? null : order);
    }
}
