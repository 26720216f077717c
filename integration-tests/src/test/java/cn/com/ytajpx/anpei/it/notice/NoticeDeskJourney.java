package cn.com.ytajpx.anpei.it.notice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.it.browser.Visit;
import cn.com.ytajpx.anpei.security.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeDeskJourney extends Journey {

    private static final String TITLE = "关于端午节期间咨询电话安排的通知";
    private static final Path SHOTS = Path.of("target/gallery/notices");

    @Test
    void aPlannerWritesPublishesAndEditsAndAVisitorReadsSearchesAndSubscribes() throws IOException {
        Files.createDirectories(SHOTS);
        var planner = loggedInAs(Role.PLANNER).opens("/staff/notices").follows("起草通知").isAt("/staff/notices/new");
        assertThat(planner.find("#number")).hasValue("烟安服函〔2024〕2号");
        planner.presses("保存草稿").sees("请填写标题").sees("请写正文");

        planner.types("标题", TITLE);
        write(planner, "端午节期间,咨询电话由值班人员接听。");
        planner.presses("小标题");
        planner.presses("预览正文").seesHeading("公开后的样子").isSound();
        planner.shot(SHOTS.resolve("form-1280.png")).presses("保存草稿").seesHeading(TITLE).sees("草稿").isSound();
        var address = path(planner);

        visitor().opens("/notices?draft").doesNotSee(TITLE);
        sent(planner, attachment("值班表.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})).presses("上传").sees("值班表.png");
        sent(planner, attachment("假.pdf", "<html>".getBytes())).presses("上传").sees("“假.pdf”的内容不是PDF文件");
        planner.opens(address);
        confirmed(planner, "发布").sees("已发布");

        planner.opens(address + "/edit");
        write(planner, "端午节期间,咨询电话由王梦接听。");
        planner.presses("保存并公开").sees("已保存");
        planner.follows("改了什么").seesHeading("这一版改了什么");
        assertThat(planner.find("ins").first()).containsText("王梦");
        planner.isSound().shot(SHOTS.resolve("difference-1280.png"));
        planner.opens(address).shot(SHOTS.resolve("one-1280.png"));
        loggedInAs(Role.DIRECTOR, new Look(390, "light", "zh")).opens(address).isSound().shot(SHOTS.resolve("one-390.png"))
                .opens(address + "/edit").isSound().shot(SHOTS.resolve("form-390.png"));

        var reader = visitor().opens("/notices?q=" + "咨询电话").follows(TITLE).isAt("/notices/2024-02").sees("由王梦接听").sees("值班表.png");
        org.assertj.core.api.Assertions.assertThat(reader.page().request().get(reader.page().url().replaceAll("/notices/.*", "/notices.atom")).text())
                .contains(TITLE);
    }

    @Test
    void oddAddressesAreAnsweredAndNeverFail() {
        var asks = loggedInAs(Role.PLANNER).page().request();
        Map.of("/x", 404, "/999999", 404, "/999999/edit", 404, "/1/odd", 404, "/1/annexes/99", 404, "/1/revisions/99", 404, "/new/more", 404,
                "?status=odd", 400, "?year=x", 400, "?page=0", 400).forEach((odd, status) -> org.assertj.core.api.Assertions
                .assertThat(asks.get(address() + "/staff/notices" + odd).status()).as(odd).isEqualTo(status));
        org.assertj.core.api.Assertions.assertThat(asks.get(address() + "/staff/files/notices.xlsx?status=odd").status()).isEqualTo(400);
    }

    @Test
    void whoDoesNotEditNoticesIsKeptOut() {
        org.assertj.core.api.Assertions.assertThat(status(Role.CASHIER, "/staff/notices")).isEqualTo(403);
    }

    private static void write(Visit visit, String words) {
        visit.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("正文")).fill(words);
    }

    private static Visit sent(Visit visit, Path file) {
        visit.find("#file").setInputFiles(file);
        return visit;
    }

    private static Visit confirmed(Visit visit, String deed) {
        visit.presses(deed);
        visit.find("dialog .danger").click();
        return visit;
    }

    private static String path(Visit visit) {
        return java.net.URI.create(visit.page().url()).getPath();
    }

    private static Path attachment(String name, byte[] content) throws IOException {
        return Files.write(Files.createTempDirectory("notice").resolve(name), content);
    }
}
