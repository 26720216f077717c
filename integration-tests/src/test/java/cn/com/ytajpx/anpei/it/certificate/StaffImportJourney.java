package cn.com.ytajpx.anpei.it.certificate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Visit;
import cn.com.ytajpx.anpei.security.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff bring last years' certificates in from Excel: good rows and bad, the choice, the undo; files that are none. */
@DisplayName("The import of certificates in the browser")
class StaffImportJourney extends Journey {

    private static final String IMPORTS = "/staff/certificates/imports";
    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    @Test
    void errorsStandAtTheirCellsAndTheGoodRowsGoInAndOutAgain() throws IOException {
        var sheet = new Sheet().row(3001, "2024-06-30").row(3002, "2024年7月1日")
                .typed("测试丁", Sheet.idNumber(3003), "主要负责人", "IT-A03003", LocalDate.parse("2024-12-01"), "烟台(测试)化工有限公司", "13800003003")
                .row("测试戊", "990003196001010011", "安全生产管理人员", "IT-003004", "2024-06-30", "烟台(测试)化工有限公司", "13800003004")
                .typed("测试己", 3.7068119900101E17, "安全生产管理人员", "IT-003005", "2024-06-30", "烟台(测试)化工有限公司", "13800003005")
                .row(3006, "2024-02-30").row(3001, "2024-06-30")
                .typed("测试辛", Sheet.idNumber(3007), "安全生产管理人员", "IT-003007", "=TODAY()", "烟台(测试)化工有限公司", "13800003007");
        var clerk = uploads(Role.DESK_CLERK, write("证书2024.xlsx", sheet.bytes()));

        clerk.seesHeading("证书2024.xlsx").sees("日期写成了文字,已按").sees("末三位已经丢失").sees("没有这一天:2024-02-30")
                .sees("与第2行是同一人同一岗位同一有效期").sees("这里是公式").doesNotSee(Sheet.idNumber(3001)).isSound();
        assertThat(clerk.find("td.bad")).hasCount(5);
        clerk.follows("5 有错误");
        assertThat(clerk.find("tbody tr")).hasCount(5);

        clerk.presses("全部无误才入库").sees("还有5行有错误");
        clerk.presses("将3行入库").sees("已入库 3 本证书").sees("新增持证人 3 名").isSound();

        clerk.opens("/staff/certificates").types("查找", Sheet.idNumber(3001)).presses("查找").sees("共 1 本证书").sees("测试乙");
        assertThat(clerk.page().url()).doesNotContain(Sheet.idNumber(3001));

        clerk.opens(IMPORTS).follows("证书2024.xlsx").presses("撤销 3 本证书");
        clerk.find("dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("撤销 3 本证书")).click();
        clerk.sees("已撤销").sees("名册已恢复到导入之前");
        clerk.opens("/staff/certificates").types("查找", Sheet.idNumber(3001)).presses("查找").sees("没有符合条件的证书");
    }

    @Test
    void aPreviewIsThrownAwayAfterOneQuestion() throws IOException {
        var planner = uploads(Role.PLANNER, write("放弃.xlsx", new Sheet().rows(3101, 3103, "2024-08-31").bytes()));

        planner.sees("没有错误,可以入库").presses("放弃这次导入");
        planner.find("dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("放弃这次导入")).click();
        planner.sees("这次导入已放弃,没有入库");
    }

    @Test
    void theRowsThatWereRefusedAreDownloadedMendedAndTaken() throws IOException {
        var clerk = uploads(Role.DESK_CLERK, write("错误.xlsx", new Sheet().row(3201, "2024-06-31").row(3202, "2024-06-30").bytes()));

        var download = clerk.page().waitForDownload(() -> clerk.follows("下载1行错误"));
        var file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);

        try (var workbook = new ReadableWorkbook(Files.newInputStream(file)); var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.map(row -> row.getCellCount() + "").toList()).hasSize(2);
        }
        uploads(Role.DESK_CLERK, file).sees("没有这一天:2024-06-31");
    }

    @Test
    void theTemplateIsAWorkbookThatTheImportUnderstands() throws IOException {
        var clerk = loggedInAs(Role.DESK_CLERK).opens(IMPORTS);
        var download = clerk.page().waitForDownload(() -> clerk.follows("下载模板"));
        var file = folder.resolve("template.xlsx");
        download.saveAs(file);

        assertThat(download.suggestedFilename()).isEqualTo("证书导入模板.xlsx");
        clerk.sends("文件", file).presses("上传并预览").sees("列名下面没有数据");
    }

    @Test
    void aFileThatIsNoSheetIsRefusedAtItsField() throws IOException {
        refused(write("名单.xlsx", "张三,李四\n".getBytes(StandardCharsets.UTF_8)), "这不是Excel的.xlsx文件");
        refused(write("旧.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}), "旧版.xls文件");
        refused(write("太大.xlsx", new byte[(10 << 20) + 1]), "文件超过10 MB");
        refused(write("更大.xlsx", new byte[12 << 20]), "文件超过10 MB");
        refused(write("空.xlsx", new byte[0]), "没有收到文件");
    }

    @Test
    void bombsAndEntitiesAreRefusedInUnderTwoSeconds() throws IOException {
        refusedSoon(write("炸弹.xlsx", workbook("xl/worksheets/sheet1.xml", " ".repeat(1 << 20), 300)), "解开后过大");
        refusedSoon(write("实体.xlsx", workbook("xl/worksheets/sheet1.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>", 1)), "不允许的内容");
    }

    /** The quickest of three: what else runs on the machine may take the time of one. */
    private void refusedSoon(Path file, String why) {
        var quickest = Stream.generate(() -> refused(file, why)).limit(3).min(Comparator.naturalOrder()).orElseThrow();
        assertThat(quickest).as(file.getFileName().toString()).isLessThan(SOON);
    }

    /** From pressing the button to the refusal at the field. */
    private Duration refused(Path file, String why) {
        var clerk = loggedInAs(Role.DESK_CLERK).opens(IMPORTS).sends("文件", file);
        var before = Instant.now();
        clerk.presses("上传并预览");
        assertThat(clerk.find("#file-error")).containsText(why);
        var took = Duration.between(before, Instant.now());
        clerk.seesHeading("导入证书");
        return took;
    }

    private Visit uploads(Role role, Path file) {
        var visit = loggedInAs(role).opens(IMPORTS).sends("文件", file).presses("上传并预览");
        visit.page().waitForURL(address -> address.matches(".*/imports/\\d+.*"), new Page.WaitForURLOptions().setTimeout(20_000));
        return visit;
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] workbook(String part, String piece, int times) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            for (int i = 0; i < times; i++) {
                zip.write(piece.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
