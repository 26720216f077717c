package cn.com.ytajpx.anpei.it.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.notice.AnnexText;
import cn.com.ytajpx.anpei.notice.NoticeDesk;
import cn.com.ytajpx.anpei.notice.NoticeLetter;
import cn.com.ytajpx.anpei.notice.NoticeLine;
import cn.com.ytajpx.anpei.notice.NoticeReason;
import cn.com.ytajpx.anpei.notice.NoticeRevision;
import cn.com.ytajpx.anpei.notice.NoticeSearch;
import cn.com.ytajpx.anpei.notice.NoticeService;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Notices at the desk")
class NoticeDeskIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    private static final byte[] PDF = "%PDF-1.7 plan".getBytes(StandardCharsets.UTF_8);

    @Inject
    NoticeDesk desk;

    @Inject
    NoticeService notices;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    @Inject
    Installation installation;

    @BeforeEach
    void onlyTheNoticeOf2024() {
        domain.sql("delete from notice");
        domain.sql("delete from audit_entry");
        notices.takeOver("2024-01");
    }

    @Test
    void aNewNoticeIsProposedTheNextNumberOfTheYear() {
        assertThat(asPlanner(desk::blank).number()).isEqualTo("烟安服函〔2024〕2号");
        hands.set("2025-01-02T08:00");
        assertThat(asPlanner(desk::blank).number()).isEqualTo("烟安服函〔2025〕1号");
    }

    @Test
    void aDraftIsReadByNobodyOutsideUntilItIsPublished() {
        long id = written("放假安排");
        assertThat(notices.page(NoticeSearch.ALL, 1).lines()).extracting(NoticeLine::title).doesNotContain("放假安排");

        doing(() -> desk.publish(id, 0));
        var published = notices.notice("2024-02").orElseThrow();
        assertThat(published.title()).isEqualTo("放假安排");
        assertThat(published.body()).isEqualTo("<p>正文</p>");
        refused(() -> desk.publish(id, 1), NoticeReason.NOTICE_PUBLISHED_ALREADY);
        refused(() -> desk.delete(id), NoticeReason.NOTICE_NOT_DELETED);
    }

    @Test
    void everyEditIsARevisionAndAnOlderOneCanBeRestored() {
        long id = shipped();
        var letter = asPlanner(() -> desk.notice(id)).content().letter();
        doing(() -> desk.save(id, 0, with(letter, letter.body().replace("王丽荣、王梦", "王丽荣"))));
        doing(() -> desk.saveAnnex(id, 1, 4, new AnnexText("乘车路线", "<p>乘5路车</p><script>x</script>")));
        doing(() -> desk.restore(id, 2, 0));

        assertThat(asPlanner(() -> desk.revisions(id))).extracting(NoticeRevision::revision).containsExactly(3, 2, 1, 0);
        assertThat(asPlanner(() -> desk.revisions(id)).get(1).inLines()).contains("联系人:王丽荣", "乘车路线\n乘5路车").doesNotContain("王梦", "<");
        var now = notices.notice("2024-01").orElseThrow();
        assertThat(now.content()).isEqualTo(asPlanner(() -> desk.revisions(id)).get(3).content());
        assertThat(now.annexes()).hasSize(3);
        assertThat(now.revision()).isEqualTo(3);
        assertThat(domain.count("select count(*) from audit_entry where action in ('notice.edit', 'notice.restore')")).isEqualTo(3);
    }

    @Test
    void nobodyOverwritesWhatAColleagueSavedMeanwhile() {
        long id = shipped();
        var letter = asPlanner(() -> desk.notice(id)).content().letter();
        doing(() -> desk.save(id, 0, with(letter, "<p>一</p>")));

        refused(() -> desk.save(id, 0, with(letter, "<p>二</p>")), NoticeReason.NOTICE_CHANGED_MEANWHILE);
        refused(() -> desk.save(id, 1, with(letter, "<p>一</p>")), NoticeReason.NOTICE_UNCHANGED);
        refused(() -> desk.saveAnnex(id, 1, 9, new AnnexText("标题", "<p>文</p>")), NoticeReason.NOTICE_ANNEX_NOT_FOUND);
        refused(() -> desk.restore(id, 1, 9), NoticeReason.NOTICE_REVISION_NOT_FOUND);
        refused(() -> desk.notice(99_999), NoticeReason.NOTICE_NOT_FOUND);
    }

    @Test
    void aNumberIsUniqueAndTheDatabaseSaysSoAgain() {
        var taken = new NoticeLetter("烟安服函〔2024〕1号", "又一份", "中心", "各单位:", TODAY, false, "<p>文</p>");
        refused(() -> desk.write(taken), NoticeReason.NOTICE_NUMBER_TAKEN);
        assertThatThrownBy(() -> domain.sql("insert into notice (slug, number, title, issuer, addressees, published_on, body, changed_at)"
                + " values ('x', '烟安服函〔2024〕1号', 't', 'i', 'a', '2024-01-01', '', '2024-01-01')")).hasMessageContaining("notice_number");
    }

    @Test
    void aFileIsForEverybodyOnceItsNoticeIsPublic() throws Exception {
        long id = written("有文件的通知");
        doing(() -> desk.attach(id, "报名 登记表.pdf", PDF));
        var file = asPlanner(() -> desk.files(id)).get(0);

        assertThat(get("/notices/files/" + file.address()).statusCode()).isEqualTo(404);
        doing(() -> desk.publish(id, 1));
        var answer = get("/notices/files/" + file.address());
        assertThat(answer.body()).isEqualTo("%PDF-1.7 plan");
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValueSatisfying(
                said -> assertThat(said).startsWith("attachment;").contains("%E6%8A%A5%E5%90%8D%20%E7%99%BB"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(said -> assertThat(said).contains("sandbox"));
        assertThat(get("/notices/2024-02?files").body()).contains("报名 登记表.pdf");
        for (var odd : new String[] {"/notices/files/", "/notices/files/x.pdf", "/notices/files/99999.pdf", "/notices/files/1.exe"}) {
            assertThat(get(odd).statusCode()).as(odd).isEqualTo(404);
        }

        doing(() -> desk.detach(file.id()));
        assertThat(get("/notices/files/" + file.address()).statusCode()).isEqualTo(404);
        assertThat(asPlanner(() -> desk.revisions(id))).extracting(NoticeRevision::revision).containsExactly(3, 2, 1, 0);
    }

    @Test
    void readersSearchWordsAndYears() {
        long id = written("关于停课的通知");
        doing(() -> desk.publish(id, 0));

        assertThat(found("再培训 王丽荣", null)).containsExactly("2024-01");
        assertThat(found("停课", null)).containsExactly("2024-02");
        assertThat(found("100%", null)).isEmpty();
        assertThat(found("", 2024)).containsExactly("2024-02", "2024-01");
        assertThat(found("", 2023)).isEmpty();
        assertThat(notices.years()).containsExactly(2024);
    }

    @Test
    void feedsTellTheNewestAndKeepSilentWhenNothingIsNew() throws Exception {
        long id = written("<停课> & 补课");
        doing(() -> desk.publish(id, 0));

        var atom = get("/notices.atom");
        assertThat(atom.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(atom.body()).contains("<title>&lt;停课&gt; &amp; 补课</title>", "/notices/2024-02</id>", "<updated>2024-03-01T09:00:00+08:00</updated>");
        assertThat(get("/notices.rss").body()).contains("<link>" + installation.publicUrl() + "/notices/2024-02</link>", "<guid isPermaLink=\"true\">");
        assertThat(get("/notices?feeds").body()).contains("rel=\"alternate\" type=\"application/atom+xml\"");
        var tag = atom.headers().firstValue("ETag").orElseThrow();
        var again = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(installation.publicUrl() + "/notices.atom"))
                .header("If-None-Match", tag).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void onlyWhoEditsNoticesComesIn() {
        assertThatThrownBy(() -> Acting.as(desk::blank, Permission.STAFF_AREA, Permission.TEMPLATES_EDIT)).isInstanceOf(EJBAccessException.class);
    }

    private java.util.List<String> found(String words, Integer year) {
        return notices.page(new NoticeSearch(words, year), 1).lines().stream().map(NoticeLine::slug).toList();
    }

    private long written(String title) {
        return asPlanner(() -> desk.write(new NoticeLetter("烟安服函〔2024〕2号", title, "中心", "各有关单位:", TODAY, false, "<p>正文</p>")));
    }

    private long shipped() {
        return ((Number) domain.rows("select id from notice where slug = '2024-01'").get(0)).longValue();
    }

    private static NoticeLetter with(NoticeLetter letter, String body) {
        return new NoticeLetter(letter.number(), letter.title(), letter.issuer(), letter.addressees(), letter.publishedOn(), letter.pinned(), body);
    }

    private static <T> T asPlanner(Callable<T> deed) {
        return Acting.as(deed, Permission.NOTICES_EDIT);
    }

    private static void doing(Runnable deed) {
        asPlanner(() -> {
            deed.run();
            return null;
        });
    }

    private static void refused(Runnable deed, NoticeReason why) {
        assertThatThrownBy(() -> doing(deed)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.decision().refusals()).extracting(Refusal::reason).containsExactly(why));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(installation.publicUrl() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
