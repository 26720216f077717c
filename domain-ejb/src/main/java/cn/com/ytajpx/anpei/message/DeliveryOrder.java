package cn.com.ytajpx.anpei.message;

import java.util.List;
import java.util.stream.Stream;

/** A column that deliveries can be sorted by; each has an index, and equals go by when they were written. */
public enum DeliveryOrder {
    WRITTEN, NAME("recipient_name", "status"), STATUS("status"), CHANNEL("channel"), ATTEMPTS("attempts"), SENT("sent_at"),
    NEXT_ATTEMPT("next_attempt_at");

    private final List<String> columns;

    DeliveryOrder(String... columns) {
        this.columns = Stream.concat(Stream.of(columns), Stream.of("id")).toList();
    }

    /** In SQL; the last one is the message's id. */
    List<String> columns() {
        return columns;
    }
}
