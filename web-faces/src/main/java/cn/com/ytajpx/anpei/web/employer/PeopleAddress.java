package cn.com.ytajpx.anpei.web.employer;

import cn.com.ytajpx.anpei.clerk.PeopleFilter;
import cn.com.ytajpx.anpei.clerk.PeopleOrder;
import cn.com.ytajpx.anpei.preregistration.Cover;
import cn.com.ytajpx.anpei.web.ui.AddressQuery;
import cn.com.ytajpx.anpei.web.ui.Asked;
import java.util.Optional;

/** A list of the company's people as it stands in an address: {@code ?q=王&cover=to-register&order=name&page=2}. */
record PeopleAddress(PeopleFilter filter, PeopleOrder order, int page) {

    /** @throws IllegalArgumentException if a parameter is odd */
    static PeopleAddress of(Asked asked) {
        return new PeopleAddress(new PeopleFilter(asked.text("q"), asked.constant("cover", Cover.class)),
                Optional.ofNullable(asked.constant("order", PeopleOrder.class)).orElse(PeopleOrder.PRESSING), asked.page());
    }

    /** Without its page. */
    AddressQuery query() {
        return new AddressQuery().with("q", filter.text()).with("cover", filter.cover())
                .with("order", order == PeopleOrder.PRESSING ? null : order);
    }
}
