package cn.com.ytajpx.anpei.message;

/** A column that deliveries can be sorted by. */
public enum DeliveryOrder {
    WRITTEN("m.id"), NAME("m.address.name"), STATUS("m.delivery.status"), CHANNEL("m.channel"), ATTEMPTS("m.delivery.attempts"),
    SENT("m.delivery.sentAt"), NEXT_ATTEMPT("m.delivery.nextAttemptAt");

    private final String path;

    DeliveryOrder(String path) {
        this.path = path;
    }

    String by(boolean descending) {
        return path + (descending ? " desc" : "") + (this == WRITTEN ? "" : ", m.id desc");
    }
}
