package cn.com.ytajpx.anpei.notice;

/** What a list of notices is sorted by. */
public enum DeskOrder {
    DAY("n.publishedOn"), NUMBER("n.number"), TITLE("n.title"), CHANGED("n.changedAt");

    private final String by;

    DeskOrder(String by) {
        this.by = by;
    }

    String by(boolean descending) {
        var way = descending ? " DESC" : " ASC";
        return by + way + ", n.id" + way;
    }
}
