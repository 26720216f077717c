package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.listing.Sql;
import java.util.List;
import java.util.stream.Stream;

/** A column that deliveries can be sorted by; each has an index, and equals go by when they were written. */
public enum DeliveryOrder {
    WRITTEN, NAME("m.address.name", "m.delivery.status"), STATUS("m.delivery.status"), CHANNEL("m.channel"), ATTEMPTS("m.delivery.attempts"),
    SENT("m.delivery.sentAt"), NEXT_ATTEMPT("m.delivery.nextAttemptAt");

    private final List<String> paths;

    DeliveryOrder(String... paths) {
        this.paths = List.of(paths);
    }

    String by(boolean descending) {
        return Sql.by(Stream.concat(paths.stream(), Stream.of("m.id")).toList(), descending);
    }
}
