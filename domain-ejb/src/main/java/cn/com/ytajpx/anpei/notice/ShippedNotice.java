package cn.com.ytajpx.anpei.notice;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import java.util.stream.IntStream;

/** A notice as it was published, shipped with the product: its heads in {@code notice.properties}, its text beside them. */
final class ShippedNotice {

    private static final int MOST_ANNEXES = 20;

    private ShippedNotice() {
    }

    static NoticeContent of(String slug) {
        var heads = heads(slug);
        var annexes = IntStream.rangeClosed(1, MOST_ANNEXES).filter(number -> heads.containsKey("annex-" + number))
                .mapToObj(number -> new AnnexText(heads.getProperty("annex-" + number), text(slug, "annex-" + number + ".html"))).toList();
        var letter = new NoticeLetter(heads.getProperty("number"), heads.getProperty("title"), heads.getProperty("issuer"),
                heads.getProperty("addressees"), LocalDate.parse(heads.getProperty("publishedOn")),
                Boolean.parseBoolean(heads.getProperty("pinned")), text(slug, "body.html"));
        return new NoticeContent(letter, annexes);
    }

    private static Properties heads(String slug) {
        try {
            var heads = new Properties();
            heads.load(new StringReader(text(slug, "notice.properties")));
            return heads;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String slug, String file) {
        try (var in = ShippedNotice.class.getResourceAsStream("/notices/" + slug + "/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
