package cn.com.ytajpx.anpei.web.notice;

import cn.com.ytajpx.anpei.notice.Notice;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Notices as an RSS 2.0 feed, for readers that know no other. */
record RssFeed(String site, String title, String lead) {

    /** @param notices the newest first */
    String of(List<Notice> notices) {
        var xml = new FeedXml().open("rss", "version", "2.0").open("channel").element("title", title).element("link", site + "/notices")
                .element("description", lead).element("language", "zh-cn");
        notices.forEach(notice -> item(xml, notice));
        return xml.close().close().written();
    }

    private void item(FeedXml xml, Notice notice) {
        var address = site + "/notices/" + notice.slug();
        var day = notice.publishedOn().atStartOfDay(AtomFeed.SHANGHAI);
        xml.open("item").element("title", notice.title()).element("link", address).element("guid", address, "isPermaLink", "true")
                .element("pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(day)).element("description", notice.beginning()).close();
    }
}
