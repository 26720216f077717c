package cn.com.ytajpx.anpei.web.staff.reconciliation;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.reconciliation.AtRiskFilter;
import cn.com.ytajpx.anpei.reconciliation.AtRiskOrder;
import cn.com.ytajpx.anpei.web.ui.AddressQuery;
import cn.com.ytajpx.anpei.web.ui.Asked;
import java.util.Optional;

/** Those at risk as they stand in an address: {@code ?within=30&post=principal&q=海源&order=name&page=2}. */
record AtRiskAddress(AtRiskFilter filter, AtRiskOrder order, int page) {

    private static final long USUAL_DAYS = 90;

    /** @throws IllegalArgumentException if a parameter is odd */
    static AtRiskAddress of(Asked asked) {
        long days = Optional.ofNullable(asked.id("within")).orElse(USUAL_DAYS);
        return new AtRiskAddress(new AtRiskFilter((int) Math.min(days, Integer.MAX_VALUE), asked.constant("post", Post.class), asked.text("q")),
                Optional.ofNullable(asked.constant("order", AtRiskOrder.class)).orElse(AtRiskOrder.EXPIRY), asked.page());
    }

    AtRiskAddress within(int days) {
        return new AtRiskAddress(new AtRiskFilter(days, filter.post(), filter.text()), order, 1);
    }

    AtRiskAddress sortedBy(AtRiskOrder other) {
        return new AtRiskAddress(filter, other, 1);
    }

    /** Without its page. */
    AddressQuery query() {
        return new AddressQuery().with("within", filter.withinDays()).with("post", filter.post()).with("q", filter.text())
                .with("order", order == AtRiskOrder.EXPIRY ? null : order);
    }
}
