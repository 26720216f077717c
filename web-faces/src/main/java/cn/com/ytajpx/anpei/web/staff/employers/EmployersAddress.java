package cn.com.ytajpx.anpei.web.staff.employers;

import cn.com.ytajpx.anpei.employer.EmployerFilter;
import cn.com.ytajpx.anpei.employer.EmployerOrder;
import cn.com.ytajpx.anpei.web.ui.AddressQuery;
import cn.com.ytajpx.anpei.web.ui.Asked;
import java.util.Optional;

/** A list of companies as it stands in an address: {@code ?q=海源&trouble=true&order=due&page=2}. */
record EmployersAddress(EmployerFilter filter, EmployerOrder order, int page) {

    /** @throws IllegalArgumentException if a parameter is odd */
    static EmployersAddress of(Asked asked) {
        return new EmployersAddress(new EmployerFilter(asked.text("q"), asked.flag("trouble")),
                Optional.ofNullable(asked.constant("order", EmployerOrder.class)).orElse(EmployerOrder.NAME), asked.page());
    }

    /** Without its page. */
    AddressQuery query() {
        return new AddressQuery().with("q", filter.text()).with("trouble", filter.trouble() ? true : null)
                .with("order", order == EmployerOrder.NAME ? null : order);
    }
}
