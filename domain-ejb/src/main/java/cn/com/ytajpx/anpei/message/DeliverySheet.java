package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.sheet.ListSheet;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiFunction;

/** Writes deliveries as a sheet, page by page. */
final class DeliverySheet {

    private static final int AT_ONCE = 1000;
    private static final String[] HEADINGS = {"delivery.written", "delivery.who", "delivery.employer", "delivery.code", "delivery.channel",
        "delivery.to", "delivery.status", "delivery.reason", "delivery.attempts", "delivery.sent"};
    private static final int[] WIDTHS = {18, 14, 36, 30, 12, 28, 14, 30, 10, 18};

    private DeliverySheet() {
    }

    /**
     * @param pages rows from the first, counted from 0, at most the second
     * @return the number of rows written
     */
    static int write(OutputStream out, Words words, int most, BiFunction<Integer, Integer, List<DeliveryRow>> pages) {
        return new ListSheet<DeliveryRow>(words, words.text("sheet.deliveries"), HEADINGS, WIDTHS, row -> new Object[] {
            row.writtenAt(), row.name(), row.employer(), words.text(row.code()), words.text(row.channel()), row.to(), words.text(row.status()),
            row.reason() == null ? "" : words.text(row.reason()), row.attempts(), row.sentAt()}).write(out, most, AT_ONCE, pages);
    }
}
