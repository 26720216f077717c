package cn.com.ytajpx.anpei.it.employer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R-R3 A clerk registers and follows the company's people")
class ClerkJourney extends Journey {

    private static final Path PICTURES = Path.of("target", "gallery");

    @TempDir
    Path folder;

    @Test
    void theClerkSeesAtAGlanceWhoLapsesWhen() {
        loggedInAs(Role.EMPLOYER_CLERK).opens("/employer").sees("人需要在").sees("刘春梅").sees("已作废").isSound();
        loggedInAs(Role.EMPLOYER_CLERK, Look.PHONE_AT_NIGHT).opens("/employer/calendar").sees("2024年12月").isSound();
    }

    @Test
    void aPersonIsEnteredWithConsentFollowedAndLeaves() {
        var clerk = loggedInAs(Role.EMPLOYER_CLERK).opens("/employer/people/new").presses("登记").sees("请填写姓名").sees("须先征得本人同意").isSound();
        var number = Companies.idNumber(301);
        clerk.types("姓名", "尤新来").types("证件号码", number.value()).types("手机号码", "13600000301").chooses("岗位", "安全生产管理人员")
                .ticks("本人已同意").presses("登记").sees("尤新来 已登记").isAt("/employer/people").sees(number.masked()).doesNotSee(number.value());

        clerk.follows("尤新来").seesHeading("尤新来").sees("还没有安全生产管理人员证书").sees("报培训班第一期").isSound()
                .shot(PICTURES.resolve("clerk-person.png"));
        var address = clerk.page().url().replaceFirst(".*(/employer/people/\\d+).*", "$1");
        clerk.presses("尤新来 已离开");
        clerk.find("dialog button.danger, dialog button").last().click();
        clerk.sees("尤新来 已离开本单位");
        assertThat(clerk.answerOf(address).status()).isEqualTo(404);
    }

    @Test
    void manyAreTickedAndEachIsAnsweredInALine() {
        var clerk = loggedInAs(Role.EMPLOYER_CLERK).opens("/employer/preregister").presses("为勾选的人员报名").sees("请至少勾选一位人员");
        clerk.ticks("赵安平").ticks("丛志诚").presses("为勾选的人员报名").sees("已为 2 人报名(共 2 人)").isSound()
                .shot(PICTURES.resolve("clerk-ticked.png"));
        clerk.opens("/employer/people?cover=covered").sees("赵安平").sees("已报再培训班第七期");

        clerk.opens("/employer/preregister?class=2024-R4").sees("曲文博").sees("来不及").isSound();
    }

    @Test
    void aSheetWithBadRowsIsStoredMendedAndSentAgain() throws IOException {
        var sheet = new PeopleSheets().row(1001, "培训班第一期").row(1002, "")
                .row("测试改正", PeopleSheets.idNumber(1003), "137", "安全生产管理人员", "", "是")
                .row("测试丁", PeopleSheets.idNumber(1004), "13700001004", "安全生产管理人员", "2024-R4", "是");
        var clerk = loggedInAs(Role.EMPLOYER_CLERK).opens("/employer/imports").sends("文件", write("人员.xlsx", sheet.bytes())).presses("上传并预览")
                .seesHeading("人员.xlsx").sees("手机号码应为11位").doesNotSee(PeopleSheets.idNumber(1003)).isSound()
                .shot(PICTURES.resolve("clerk-import.png"));
        clerk.presses("全部无误才入库").sees("有 2 行错误,按您的选择,一行也没有办理");

        var download = clerk.page().waitForDownload(() -> clerk.follows("下载2行错误"));
        try (var workbook = new ReadableWorkbook(Files.newInputStream(download.path()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellText(6)).contains("手机号码应为11位");
        }
        clerk.presses("将2行入库").sees("新登记 2 人,报名 1 人").isSound();

        var mended = new PeopleSheets().row("测试改正", PeopleSheets.idNumber(1003), "13700001003", "安全生产管理人员", "", "是");
        clerk.opens("/employer/imports").sends("文件", write("改正.xlsx", mended.bytes())).presses("上传并预览").presses("将1行入库").sees("新登记 1 人");
        clerk.opens("/employer/people?q=测试改正").sees("共 1 人");
    }

    @Test
    void oddAddressesAreAnsweredInWords() {
        var clerk = loggedInAs(Role.EMPLOYER_CLERK);
        for (var odd : new String[] {"people?cover=x", "people?order=x", "people?page=0", "files/people.xlsx?cover=x", "files/import-bad-rows.xlsx?import=x"}) {
            assertThat(clerk.answerOf("/employer/" + odd).status()).as(odd).isEqualTo(400);
        }
        for (var unknown : new String[] {"people/999999", "people/x", "preregister?class=nothing", "imports/999999", "files/import-bad-rows.xlsx?import=999999"}) {
            assertThat(clerk.answerOf("/employer/" + unknown).status()).as(unknown).isEqualTo(404);
        }
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
