package cn.com.ytajpx.anpei.it.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Visit;
import cn.com.ytajpx.anpei.security.Role;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarJourney extends Journey {

    private static final String HEAD = "# 旅程测试:2027年的安排\ndate,kind,name\n";

    @TempDir
    Path folder;

    @Test
    @DisplayName("R-P5 the calendar shows days off and make-up days in words, and counts")
    void aYearIsDrawnAndAsked() {
        var visit = loggedInAs(Role.ADMINISTRATOR).opens("/admin/calendar").sees("2024年:251 个工作日").sees("国办发明电〔2023〕7号");
        assertThat(visit.find("td.off").count()).isEqualTo(28);
        assertThat(visit.find("td.makeup").count()).isEqualTo(8);
        assertThat(visit.find("td.makeup small").first().textContent()).isEqualTo("班");

        visit.types("从这一天起", "2024-04-29").types("几个工作日后", "2").presses("计算").sees("2024年5月6日(周一)");
        visit.types("从这一天起", "2029-01-01").types("几个工作日后", "1").presses("计算").sees("2029年的工作日历还没有导入,算不出来");
    }

    @Test
    void aFileWithBadLinesSaysWhatIsWrongAndAGoodOneIsPreviewedBeforeItCounts() throws IOException {
        var visit = loggedInAs(Role.ADMINISTRATOR).opens("/admin/calendar");
        upload(visit, HEAD + "2027-01-01,off,元旦\n2027-02-30,off,春节\n2027-02-05,work,春节\n2027-01-01,放假,元旦\n", "UTF-8");
        visit.sees("有 3 行有错误").sees("没有这一天:2027-02-30").sees("本来就是工作日").sees("与第3行是同一天").sees("“放假”不是类别").isSound();
        visit.follows("重新上传");

        upload(visit, HEAD + "2027/1/1,off,元旦\n2027/5/1,off,劳动节\n2027/10/1,off,国庆节\n", "GBK");
        visit.sees("预览:2027年的安排").sees("旅程测试").sees("请再核对一遍").isSound();
        visit.presses("2027年日历");
        if (visit.find("#replace-error").count() > 0) {
            visit.ticks("我确认用这份安排替换").presses("替换2027年日历");
        }
        visit.sees("2027年的工作日历已生效").isAt("/admin/calendar/2027").sees("旅程测试");

        upload(visit, HEAD + "2027-01-01,off,元旦\n2027-05-01,off,劳动节\n2027-10-01,off,国庆节\n2027-10-04,off,国庆节\n", "UTF-8");
        visit.sees("增加:2027年10月4日(周一) 放假(国庆节)").presses("替换2027年日历").sees("请勾选确认后再替换");
        visit.ticks("我确认用这份安排替换").presses("替换2027年日历").sees("2027年的工作日历已生效");
    }

    @Test
    void aFileOfAnotherKindIsRefusedAtItsField() throws IOException {
        var visit = loggedInAs(Role.ADMINISTRATOR).opens("/admin/calendar");
        upload(visit, "PK\u0003\u0004\u0000\u0000", "ISO-8859-1");
        visit.sees("这不是CSV文本文件");
    }

    @Test
    void theAuditorLooksButIsOfferedNoUpload() {
        var visit = loggedInAs(Role.AUDITOR).opens("/admin/calendar/2025").sees("2025年:248 个工作日");
        assertThat(visit.find("#file").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/calendar/next", "/admin/calendar/1999", "/admin/files/working-days.csv?year=1999"})
    void noSuchYearIsNotFound(String address) {
        assertThat(status(Role.ADMINISTRATOR, address)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/calendar?day=today&plus=2", "/admin/calendar?day=2024-04-29&plus=-1", "/admin/calendar?day=2024-04-29&plus=1000"})
    void anOddQuestionIsAnsweredWith400(String address) {
        assertThat(status(Role.ADMINISTRATOR, address)).isEqualTo(400);
    }

    private void upload(Visit visit, String text, String charset) throws IOException {
        var file = Files.write(folder.resolve("2027.csv"), text.getBytes(Charset.forName(charset)));
        visit.types("年份", "2027").sends("文件", file).presses("上传并预览");
    }
}
