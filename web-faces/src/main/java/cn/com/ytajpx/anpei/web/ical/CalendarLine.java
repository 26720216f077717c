package cn.com.ytajpx.anpei.web.ical;

import java.nio.charset.StandardCharsets;

/** A content line of RFC 5545. */
final class CalendarLine {

    private static final int MOST_OCTETS = 75;

    private CalendarLine() {
    }

    /** A text value, escaped. */
    static String text(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /** At most 75 octets of UTF-8 a line, never inside a character, each ended by CR LF. */
    static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += size;
        }
        return folded.append("\r\n").toString();
    }
}
