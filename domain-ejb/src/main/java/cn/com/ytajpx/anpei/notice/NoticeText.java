package cn.com.ytajpx.anpei.notice;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text of a notice: HTML of which only structure is left (headings, paragraphs, lists, tables, links), no script, no style.
 * Every heading has an anchor.
 */
final class NoticeText {

    private static final Pattern HEADING = Pattern.compile("<h([2-5]) id=\"([^\"]*)\">(.*?)</h\\1>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern CELL = Pattern.compile("</t[dh]>");
    private static final Pattern BREAK = Pattern.compile("</(?:p|h[2-5]|li|tr|div)>|<br ?/?>|<[ou]l[^>]*>");

    private static final Pattern LOOKS = Pattern.compile("written|note|picture|editor|booklet|cards published|table-frame");
    private static final Pattern SCOPE = Pattern.compile("row|col");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");

    private NoticeText() {
    }

    /**
     * The text without all that a notice does not need.
     *
     * @param part begins the anchors: {@code text} gives {@code text-1}, {@code text-2} …
     */
    static String safe(String html, String part) {
        return policy(part).sanitize(html);
    }

    /** The headings of a safe text, in order. */
    static List<NoticeHeading> headings(String safe) {
        return HEADING.matcher(safe).results()
                .map(found -> new NoticeHeading(found.group(2), Integer.parseInt(found.group(1)), words(found.group(3)))).toList();
    }

    /** A safe text as plain lines: one for a paragraph, a heading or an entry of a list, the cells of a row side by side. */
    static String inLines(String safe) {
        var broken = BREAK.matcher(CELL.matcher(safe.replaceAll("\\s+", " ")).replaceAll(" | ")).replaceAll("\n");
        return Encoding.decodeHtml(TAG.matcher(broken).replaceAll(""), false).lines().map(String::strip)
                .map(line -> line.endsWith("|") ? line.substring(0, line.length() - 1).strip() : line)
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String words(String html) {
        return Encoding.decodeHtml(TAG.matcher(html).replaceAll(""), false).strip();
    }

    private static PolicyFactory policy(String part) {
        var headings = new AtomicInteger();
        return new HtmlPolicyBuilder()
                .allowElements("p", "br", "strong", "em", "ol", "ul", "li", "div", "table", "thead", "tbody", "tr", "th", "td", "a")
                .allowElements((heading, attributes) -> {
                    attributes.addAll(List.of("id", part + "-" + headings.incrementAndGet()));
                    return heading;
                }, "h2", "h3", "h4", "h5")
                .allowElements((bold, attributes) -> "strong", "b")
                .allowElements((italic, attributes) -> "em", "i")
                .allowAttributes("class").matching(LOOKS).onElements("p", "ol", "ul", "table", "div")
                .allowAttributes("scope").matching(SCOPE).onElements("th")
                .allowAttributes("colspan", "rowspan").matching(SPAN).onElements("th", "td")
                .allowAttributes("data-label").onElements("td")
                .allowAttributes("href").onElements("a")
                .allowUrlProtocols("http", "https", "mailto", "tel")
                .toFactory();
    }
}
