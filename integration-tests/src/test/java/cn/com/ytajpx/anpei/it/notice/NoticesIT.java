package cn.com.ytajpx.anpei.it.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.notice.NoticeLine;
import cn.com.ytajpx.anpei.notice.NoticeSearch;
import cn.com.ytajpx.anpei.notice.NoticeService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoticesIT extends InContainer {

    @Inject
    NoticeService notices;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    @Inject
    Installation installation;

    @BeforeEach
    void noNotices() {
        domain.sql("delete from notice");
    }

    @Test
    void pinnedOnesComeFirstThenTheNewest() {
        publish("old-and-pinned", "2023-01-10", true);
        publish("older", "2024-01-05", false);
        publish("newer", "2024-02-05", false);
        publish("newer-of-the-same-day", "2024-02-05", false);

        assertThat(notices.page(NoticeSearch.ALL, 1).lines()).extracting(NoticeLine::slug)
                .containsExactly("old-and-pinned", "newer-of-the-same-day", "newer", "older");
    }

    @Test
    void aNoticeIsReadFromItsDayOn() {
        publish("tomorrow", "2024-03-02", false);

        assertThat(notices.notice("tomorrow")).isEmpty();
        assertThat(notices.newest(9)).isEmpty();
        hands.set("2024-03-02T00:00");
        assertThat(notices.notice("tomorrow")).isPresent();
        assertThat(notices.newest(9)).hasSize(1);
    }

    @Test
    void aLongListIsReadPageByPageAndNoPageIsOutOfBounds() {
        IntStream.rangeClosed(1, 41).forEach(number -> publish("n" + number, "2023-05-01", false));

        assertThat(notices.page(NoticeSearch.ALL, 1).lines()).hasSize(20);
        assertThat(notices.page(NoticeSearch.ALL, 3).lines()).extracting(NoticeLine::slug).containsExactly("n1");
        assertThat(notices.page(NoticeSearch.ALL, 3).of()).isEqualTo(3);
        assertThat(notices.page(NoticeSearch.ALL, 99).number()).isEqualTo(3);
        assertThat(notices.page(NoticeSearch.ALL, 0).number()).isEqualTo(1);
    }

    @Test
    void oneLeadsToTheNoticesBeforeAndAfterIt() {
        publish("first", "2024-01-05", true);
        publish("second", "2024-01-05", false);
        publish("third", "2024-02-01", false);

        var second = notices.notice("second").orElseThrow();
        assertThat(notices.before(second)).map(NoticeLine::slug).contains("first");
        assertThat(notices.after(second)).map(NoticeLine::slug).contains("third");
        assertThat(notices.before(notices.notice("first").orElseThrow())).isEmpty();
        assertThat(notices.after(notices.notice("third").orElseThrow())).isEmpty();
    }

    @Test
    @DisplayName("the notice of 2024 comes once, whole, with three annexes")
    void theShippedNoticeIsTakenOnce() {
        assertThat(notices.takeOver("2024-01")).isTrue();
        assertThat(notices.takeOver("2024-01")).isFalse();

        var notice = notices.notice("2024-01").orElseThrow();
        assertThat(notice.number()).contains("烟安服函〔2024〕1号");
        assertThat(notice.annexes()).extracting(annex -> annex.ordinal() + annex.title())
                .containsExactly("1危险化学品生产单位培训计划表", "2模拟考试卡领取使用指南", "3学员用户考试管理系统使用手册");
        assertThat(notice.pinned()).isTrue();
    }

    @Test
    void withoutNoticesThePageSaysWhatToDo() throws Exception {
        assertThat(get("/notices?empty").body()).contains("还没有发布通知", "href=\"/plan\"", "6685949");
    }

    @Test
    void thePagesOfTheListAndOfANoticeLeadOn() throws Exception {
        IntStream.rangeClosed(1, 21).forEach(number -> publish("p" + number, "2023-0" + (1 + number % 9) + "-01", false));

        assertThat(get("/notices?list").body()).contains("2023年", "href=\"/notices?page=2\"").doesNotContain("置顶");
        assertThat(get("/notices/p9").body()).contains("rel=\"next\" href=\"/notices/p18\"").doesNotContain("rel=\"prev\"");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(installation.publicUrl() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void publish(String slug, String on, boolean pinned) {
        domain.sql("insert into notice (slug, title, issuer, addressees, published_on, body, pinned, changed_at)"
                + " values (?, ?, '中心', '各有关单位：', ?, '<p>正文</p>', ?, '2024-01-01')", slug, "通知 " + slug, on, pinned);
    }
}
