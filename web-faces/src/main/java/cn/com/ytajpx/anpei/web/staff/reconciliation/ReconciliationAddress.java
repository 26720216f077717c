package cn.com.ytajpx.anpei.web.staff.reconciliation;

import cn.com.ytajpx.anpei.reconciliation.FiveList;
import cn.com.ytajpx.anpei.reconciliation.ReconciliationFilter;
import cn.com.ytajpx.anpei.reconciliation.ReconciliationOrder;
import cn.com.ytajpx.anpei.web.ui.AddressQuery;
import cn.com.ytajpx.anpei.web.ui.Asked;
import java.util.Optional;

/** The lists as they stand in an address: {@code ?year=2024&list=only-here&class=2024-R2&q=王&order=name&page=2}. */
record ReconciliationAddress(ReconciliationFilter filter, ReconciliationOrder order, int page, int thisYear) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** @throws IllegalArgumentException if a parameter is odd */
    static ReconciliationAddress of(Asked asked, int thisYear) {
        var code = asked.text("class");
        return new ReconciliationAddress(
                new ReconciliationFilter(year(asked, thisYear), asked.constant("list", FiveList.class), code.isEmpty() ? null : code, asked.text("q")),
                Optional.ofNullable(asked.constant("order", ReconciliationOrder.class)).orElse(ReconciliationOrder.CLASS), asked.page(), thisYear);
    }

    private static int year(Asked asked, int thisYear) {
        var year = asked.id("year");
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new IllegalArgumentException("year " + year);
        }
        return year == null ? thisYear : year.intValue();
    }

    /** @param list null for all */
    ReconciliationAddress with(FiveList list, String classCode) {
        return new ReconciliationAddress(new ReconciliationFilter(filter.planYear(), list, classCode, filter.text()), order, 1, thisYear);
    }

    ReconciliationAddress sortedBy(ReconciliationOrder other) {
        return new ReconciliationAddress(filter, other, 1, thisYear);
    }

    /** Without its page. */
    AddressQuery query() {
        return new AddressQuery().with("year", filter.planYear() == thisYear ? null : filter.planYear()).with("list", filter.list())
                .with("class", filter.classCode()).with("q", filter.text()).with("order", order == ReconciliationOrder.CLASS ? null : order);
    }
}
