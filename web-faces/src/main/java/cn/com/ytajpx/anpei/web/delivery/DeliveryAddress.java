package cn.com.ytajpx.anpei.web.delivery;

import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.DeliveryFilter;
import cn.com.ytajpx.anpei.message.DeliveryOrder;
import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.MessageStatus;
import cn.com.ytajpx.anpei.web.ui.AddressQuery;
import cn.com.ytajpx.anpei.web.ui.Asked;
import java.util.Optional;

/**
 * A search of the deliveries as it stands in an address:
 * {@code ?who=王&status=given-up&channel=email&code=certificate-due&from=2024-03-01&to=…&order=sent&descending=true&page=2}.
 */
record DeliveryAddress(DeliveryFilter filter, DeliveryOrder order, boolean descending, int page) {

    /** @throws IllegalArgumentException if a parameter is odd */
    static DeliveryAddress of(Asked asked) {
        var order = Optional.ofNullable(asked.constant("order", DeliveryOrder.class));
        return new DeliveryAddress(new DeliveryFilter(asked.constant("status", MessageStatus.class),
                asked.constant("channel", Channel.class), asked.constant("code", MessageCode.class), asked.text("who"),
                asked.day("from"), asked.day("to"), asked.id("reminder")),
                order.orElse(DeliveryOrder.WRITTEN), order.isEmpty() || asked.flag("descending"), asked.page());
    }

    DeliveryAddress with(MessageStatus status) {
        return new DeliveryAddress(filter.withStatus(status), order, descending, 1);
    }

    /** Sorted by this column; the other way round if it is already. */
    DeliveryAddress sortedBy(DeliveryOrder other) {
        return new DeliveryAddress(filter, other, other == order && !descending, 1);
    }

    /** Without its page. */
    AddressQuery query() {
        boolean newest = order == DeliveryOrder.WRITTEN && descending;
        return new AddressQuery().with("who", filter.who()).with("status", filter.status()).with("channel", filter.channel())
                .with("code", filter.code()).with("from", filter.from()).with("to", filter.to())
                .with("reminder", filter.reminderId()).with("order", newest ? null : order)
                .with("descending", descending && !newest ? true : null);
    }
}
