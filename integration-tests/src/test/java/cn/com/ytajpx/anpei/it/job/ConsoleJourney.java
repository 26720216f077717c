package cn.com.ytajpx.anpei.it.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.it.browser.Visit;
import cn.com.ytajpx.anpei.security.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations at the console: try a day out, run it, see what became of it, take up again what failed. */
class ConsoleJourney extends Journey {

    private static final String REMINDERS = "/ops/jobs/expiry-reminders";
    private static final double PATIENCE = 90_000;

    @Test
    @DisplayName("R-N2 a day is tried out, then run, then run again, and nobody is reminded twice")
    void operationsTryADayOutThenRunIt() {
        var visit = loggedInAs(Role.OPERATIONS).opens(REMINDERS).types("截至日期", "2024-03-01").presses("试运行这一天");
        awaits(visit, "已完成").sees("试运行").sees("写入 0").isSound();
        visit.follows("将提醒谁").isAt("/ops/reminders").sees("到期名单");

        run(visit);
        awaits(visit, "已完成").sees("手动");
        run(visit);
        awaits(visit, "已完成").sees("写入 0");

        visit.opens(REMINDERS).sees("最近").isSound();
        visit.opens("/ops").sees("立即运行 2024-03-01 的到期提醒").isSound();
    }

    @Test
    @DisplayName("R-N2 a run that failed is taken up again")
    void aRunThatFailedIsMendedAndTakenUpAgain() {
        var visit = loggedInAs(Role.OPERATIONS);
        sql("rename table reminder to reminder_away");
        try {
            run(visit);
            awaits(visit, "这次运行失败了").sees("编号").isSound();
        } finally {
            sql("rename table reminder_away to reminder");
        }
        var failed = URI.create(visit.page().url()).getPath();

        visit.presses("续跑到期提醒第");
        awaits(visit, "已完成").sees("续跑自").doesNotSee("这次运行失败了");
        visit.opens(failed).sees("已由此续跑");
        assertThat(visit.find("#restart")).hasCount(0);
    }

    @Test
    void aDayThatIsStillToComeIsRefusedAtItsField() {
        var visit = loggedInAs(Role.OPERATIONS).opens(REMINDERS);
        visit.find("#asOf").evaluate("field => field.removeAttribute('max')");

        visit.types("截至日期", "2024-03-20").presses("试运行这一天").sees("还没有到").isAt(REMINDERS);
        assertThat(visit.find("#asOf")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void aScheduleIsPausedAndResumed() {
        var visit = loggedInAs(Role.OPERATIONS).opens("/ops").presses("暂停“消息投递”的计划");

        visit.isAt("/ops/jobs/message-delivery").sees("的计划已暂停").sees("计划已暂停").isSound();
        visit.presses("恢复“消息投递”的计划").sees("的计划已恢复").sees("正常");
    }

    @Test
    void whoMayOnlyLookSeesNoButtons() {
        var visit = loggedInAs(Role.DIRECTOR).opens("/ops").doesNotSee("立即运行").opens(REMINDERS).doesNotSee("手动运行");

        assertThat(visit.find("main form")).hasCount(0);
    }

    @Test
    void anOverdueJobIsAnnouncedOnEveryPageOfThoseWhoSeeTheJobs() {
        sql("update job set watched_from = '2024-02-20', last_good_at = '2024-02-28 02:00' where name = 'expiry-reminders'");
        try {
            loggedInAs(Role.OPERATIONS).opens("/ops").sees("“到期提醒”没有按时运行。").isSound();
            loggedInAs(Role.ADMINISTRATOR, Look.PHONE_AT_NIGHT).opens("/admin/audit").sees("“到期提醒”没有按时运行。")
                    .follows("查看并处理").isAt(REMINDERS).sees("逾期未运行").isSound();
            loggedInAs(Role.DESK_CLERK).opens("/staff").doesNotSee("没有按时运行");
        } finally {
            sql("update job set last_good_at = '2024-03-01 08:59' where name = 'expiry-reminders'");
        }
    }

    @ParameterizedTest
    @CsvSource({"404, /ops/nothing", "404, /ops/jobs/nothing", "404, /ops/jobs", "404, /ops/runs", "404, /ops/runs/x", "404, /ops/runs/-1",
        "404, /ops/runs/99999999999999999999", "404, /ops/runs/999999999", "400, /ops/jobs/expiry-reminders?page=0",
        "400, /ops/jobs/expiry-reminders?page=x", "400, /ops/outbox?page=-1", "404, /ops/outbox/1"})
    void oddAddressesAreNoErrors(int status, String address) {
        assertThat(status(Role.OPERATIONS, address)).isEqualTo(status);
    }

    @Test
    void aVisitorReadsTheLetterBoxOfTheDemonstration() {
        visitor().opens("/").follows("演示发件箱").isAt("/outbox").seesHeading("演示发件箱");
        assertThat(visitor().answerOf("/outbox?page=0").status()).isEqualTo(400);
    }

    private static void run(Visit visit) {
        visit.opens(REMINDERS).types("截至日期", "2024-03-01").presses("正式运行这一天");
        visit.find("dialog .danger").click();
        visit.page().waitForURL(address -> URI.create(address).getPath().startsWith("/ops/runs/"));
    }

    /** The page of a run asks for itself again until the run has ended. */
    private static Visit awaits(Visit visit, String text) {
        visit.page().waitForURL(address -> URI.create(address).getPath().startsWith("/ops/runs/"), new Page.WaitForURLOptions().setTimeout(PATIENCE));
        assertThat(visit.find("main")).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        return visit;
    }
}
