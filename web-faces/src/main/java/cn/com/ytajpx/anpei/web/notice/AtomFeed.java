package cn.com.ytajpx.anpei.web.notice;

import cn.com.ytajpx.anpei.notice.Notice;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/** Notices as an Atom feed (RFC 4287): an entry has the notice's own address as its id, and the moment of its last change. */
record AtomFeed(String site, String title) {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** @param notices the newest first */
    String of(List<Notice> notices) {
        var updated = notices.stream().map(Notice::changedAt).max(Comparator.naturalOrder()).orElse(LocalDateTime.of(2024, 1, 1, 0, 0));
        var xml = new FeedXml().open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "zh-CN")
                .element("id", site + "/notices").element("title", title).element("updated", moment(updated))
                .open("link", "rel", "self", "type", "application/atom+xml", "href", site + "/notices.atom").close()
                .open("link", "rel", "alternate", "type", "text/html", "href", site + "/notices").close();
        notices.forEach(notice -> entry(xml, notice));
        return xml.close().written();
    }

    private void entry(FeedXml xml, Notice notice) {
        var address = site + "/notices/" + notice.slug();
        xml.open("entry").element("id", address).element("title", notice.title())
                .open("link", "rel", "alternate", "type", "text/html", "href", address).close()
                .element("published", moment(notice.publishedOn().atStartOfDay())).element("updated", moment(notice.changedAt()))
                .open("author").element("name", notice.issuer()).close()
                .element("summary", notice.beginning()).element("content", notice.body(), "type", "html").close();
    }

    private static String moment(LocalDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.withNano(0).atZone(SHANGHAI));
    }
}
