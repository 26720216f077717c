package cn.com.ytajpx.anpei.web.staff.notices;

import cn.com.ytajpx.anpei.notice.DeskFilter;
import cn.com.ytajpx.anpei.notice.DeskOrder;
import cn.com.ytajpx.anpei.notice.NoticeSearch;
import cn.com.ytajpx.anpei.notice.NoticeStatus;
import cn.com.ytajpx.anpei.web.ui.AddressQuery;
import cn.com.ytajpx.anpei.web.ui.Asked;
import java.util.Optional;

/** A search of staff as it stands in an address: {@code ?q=再培训&status=draft&year=2024&order=title&descending=true&page=2}. */
record DeskAddress(DeskFilter filter, DeskOrder order, boolean descending, int page) {

    static final String PATH = "/staff/notices";

    private static final int LAST_YEAR = 2999;

    /** @throws IllegalArgumentException if a parameter is odd */
    static DeskAddress of(Asked asked) {
        var year = asked.id("year");
        if (year != null && year > LAST_YEAR) {
            throw new IllegalArgumentException("year " + year);
        }
        var order = Optional.ofNullable(asked.constant("order", DeskOrder.class));
        var search = new NoticeSearch(asked.text("q"), year == null ? null : year.intValue());
        return new DeskAddress(new DeskFilter(search, asked.constant("status", NoticeStatus.class)), order.orElse(DeskOrder.DAY),
                order.isEmpty() || asked.flag("descending"), asked.page());
    }

    /** Sorted by this column; the other way round if it is already. */
    DeskAddress sortedBy(DeskOrder other) {
        return new DeskAddress(filter, other, other == order && !descending, 1);
    }

    /** Without its page. */
    AddressQuery query() {
        boolean newest = order == DeskOrder.DAY && descending;
        return new AddressQuery().with("q", filter.search().words()).with("status", filter.status()).with("year", filter.search().year())
                .with("order", newest ? null : order).with("descending", descending && !newest ? true : null);
    }
}
