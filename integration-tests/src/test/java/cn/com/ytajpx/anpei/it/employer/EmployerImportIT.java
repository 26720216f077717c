package cn.com.ytajpx.anpei.it.employer;

import static cn.com.ytajpx.anpei.it.employer.Companies.as;
import static cn.com.ytajpx.anpei.it.employer.Companies.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.clerk.ClerkReason;
import cn.com.ytajpx.anpei.clerk.EmployerDigests;
import cn.com.ytajpx.anpei.clerk.WorkforceImports;
import cn.com.ytajpx.anpei.clerk.WorkforceRowReason;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.employer.OwnPeople;
import cn.com.ytajpx.anpei.employer.Workforce;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.sheet.Finding;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import cn.com.ytajpx.anpei.sheet.Verdict;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Today is 2024-03-01; the plan of 2024 is published. */
@DisplayName("R-R3 Many people at once by Excel")
class EmployerImportIT extends InContainer {

    private static long here;
    private static long there;

    @Inject
    WorkforceImports imports;

    @Inject
    OwnPeople people;

    @Inject
    EmployerDigests digests;

    @Inject
    Workforce workforce;

    @Inject
    Companies companies;

    @Inject
    PlanService plan;

    @Inject
    Domain domain;

    @BeforeEach
    void twoCompanies() {
        if (plan.takeOver(2024)) {
            here = companies.confirmedClerk(1, "烟台海源(测试)化工有限公司", Companies.CODE);
            there = companies.confirmedClerk(2, "烟台晨丰(测试)化工有限公司", "91350211M0000XUF4R");
        }
    }

    @Test
    void fiveHundredRowsOfWhichSeventeenAreBad() {
        as(there, () -> imports.store(preview(there, new PeopleSheets().row(900, "").row(901, "")), ImportChoice.ALL_GOOD_ROWS, false));
        var sheet = new PeopleSheets().rows(1, 240, "培训班第一期").rows(241, 483, "")
                .row("", PeopleSheets.idNumber(501), "13700000501", "安全生产管理人员", "", "是")
                .row("测试@", PeopleSheets.idNumber(502), "13700000502", "安全生产管理人员", "", "是")
                .row("测试乙", "", "13700000503", "安全生产管理人员", "", "是")
                .row("测试乙", "990005196001010010", "13700000504", "安全生产管理人员", "", "是")
                .row("测试乙", "123", "13700000505", "安全生产管理人员", "", "是")
                .row("测试乙", PeopleSheets.idNumber(506), "", "安全生产管理人员", "", "是")
                .row("测试乙", PeopleSheets.idNumber(507), "137", "安全生产管理人员", "", "是")
                .row("测试乙", PeopleSheets.idNumber(508), "13700000508", "", "", "是")
                .row("测试乙", PeopleSheets.idNumber(509), "13700000509", "厨师", "", "是")
                .row("测试乙", PeopleSheets.idNumber(510), "13700000510", "安全生产管理人员", "", "")
                .row("测试乙", PeopleSheets.idNumber(511), "13700000511", "安全生产管理人员", "", "否")
                .row("测试乙", PeopleSheets.idNumber(512), "13700000512", "安全生产管理人员", "第一百期", "是")
                .row("测试乙", PeopleSheets.idNumber(513), "13700000513", "安全生产管理人员", "2024-R4", "是")
                .row(1, "培训班第一期").row(2, "")
                .row("别名", PeopleSheets.idNumber(900), "13700000900", "安全生产管理人员", "", "是")
                .row(901, "");
        long id = preview(here, sheet);

        var previewed = asking(here, () -> imports.find(id));
        assertThat(previewed.allRows()).isEqualTo(500);
        assertThat(previewed.badRows()).isEqualTo(17);
        assertThat(previewed.goodRows()).isEqualTo(483);
        var bad = asking(here, () -> imports.rows(id, Set.of(Verdict.BAD), 0, 50));
        assertThat(bad).hasSize(17).allSatisfy(row -> assertThat(row.findings()).isNotEmpty());
        assertThat(bad).extracting(row -> row.number()).first().isEqualTo(485);
        assertThat(bad.get(16).findings()).extracting(Finding::reason).containsExactly(WorkforceRowReason.ROW_TO_BE_CHECKED);
        assertThat(bad.get(15).findings()).extracting(Finding::reason).containsExactly(WorkforceRowReason.ROW_TO_BE_CHECKED);
        assertThat(bad.get(15).cells().toString()).doesNotContain(PeopleSheets.idNumber(900));

        assertThatThrownBy(() -> as(here, () -> imports.store(id, ImportChoice.ONLY_IF_ALL_GOOD, false))).satisfies(refused(ClerkReason.WORKFORCE_HAS_BAD_ROWS));
        assertThat(asking(here, people::all)).isEmpty();

        var stored = asking(here, () -> imports.store(id, ImportChoice.ALL_GOOD_ROWS, false));
        assertThat(stored.storedPeople()).isEqualTo(483);
        assertThat(stored.storedPlaces()).isEqualTo(240);
        assertThat(stored.overtakenRows()).isZero();
        assertThat(asking(here, people::all)).hasSize(483);
        assertThat(domain.count("select count(*) from preregistration where state = 'REGISTERED' and origin = 'CLERK'")).isEqualTo(240);
        assertThat(domain.count("select count(*) from preregistration_step")).isEqualTo(240);
        assertThat(domain.count("select seats_taken from training_class where code = '2024-T1' or name = '培训班第一期'")).isEqualTo(240);
        assertThatThrownBy(() -> as(here, () -> imports.store(id, ImportChoice.ALL_GOOD_ROWS, false))).satisfies(refused(ClerkReason.WORKFORCE_SETTLED));

        var again = asking(here, () -> imports.find(preview(here, sheet)));
        assertThat(again.knownRows()).isEqualTo(483);
        assertThat(again.badRows()).isEqualTo(17);
    }

    @Test
    void theBadRowsComeBackAsTypedWithTheirReasonsAndMendedTheyGoIn() throws Exception {
        long id = preview(here, new PeopleSheets().row("测试乙", PeopleSheets.idNumber(601), "137", "安全生产管理人员", "", "是"));
        var out = new ByteArrayOutputStream();
        as(here, () -> imports.writeBadRows(id, out, new Words(Language.ZH, getClass().getClassLoader())));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCellText(1)).isEqualTo(PeopleSheets.idNumber(601));
            assertThat(row.getCellText(6)).contains("手机号码");
        }
        long mended = preview(here, new PeopleSheets().row("测试乙", PeopleSheets.idNumber(601), "13700000601", "安全生产管理人员", "", "是"));
        assertThat(asking(here, () -> imports.store(mended, ImportChoice.ONLY_IF_ALL_GOOD, false)).storedPeople()).isEqualTo(1);
    }

    @Test
    void anotherCompanysSheetIsNotFound() {
        long id = preview(here, new PeopleSheets().row(700, ""));

        assertThatThrownBy(() -> asking(there, () -> imports.find(id))).satisfies(refused(ClerkReason.WORKFORCE_UNKNOWN));
        assertThatThrownBy(() -> asking(there, () -> imports.rows(id, Set.of(Verdict.GOOD), 0, 9))).satisfies(refused(ClerkReason.WORKFORCE_UNKNOWN));
        assertThatThrownBy(() -> as(there, () -> imports.discard(id))).satisfies(refused(ClerkReason.WORKFORCE_UNKNOWN));
        as(here, () -> imports.discard(id));
        assertThat(domain.count("select count(*) from workforce_import_row where import_id = ?", id)).isZero();
    }

    @Test
    void theWeeksDigestIsWrittenOnceAndOnlyIfThereIsSomethingToSay() {
        long employer = workforce.ofClerk(there).orElseThrow().id();
        as(there, () -> imports.store(preview(there, new PeopleSheets().row(801, "")), ImportChoice.ALL_GOOD_ROWS, false));
        assertThat(digests.write(employer)).isZero();

        domain.sql("""
                insert into certificate (holder_id, post, number, last_valid_day)
                select id, 'SAFETY_MANAGER', 'D-801', '2024-04-20' from holder where id_number_masked = ?""",
                new IdNumber(PeopleSheets.idNumber(801)).masked());
        assertThat(digests.write(employer)).isEqualTo(1);
        digests.write(employer);

        var written = domain.rows("select concat(channel, ' ', dedupe_key) from message where dedupe_key like 'employer-digest-%' order by channel");
        assertThat(written).hasSize(2);
        assertThat(written.toString()).contains("EMAIL", "IN_APP", "2024-W09");
        assertThat(domain.rows("select arguments from message where dedupe_key like 'employer-digest-%' limit 1").toString()).contains("60天内 1 人");
    }

    private long preview(long clerk, PeopleSheets sheet) {
        return asking(clerk, () -> imports.preview("人员.xlsx", new ByteArrayInputStream(sheet.bytes())));
    }

    private static Consumer<Throwable> refused(ClerkReason reason) {
        return thrown -> assertThat(((Refused) thrown).decision().refusals()).extracting(each -> each.reason()).containsExactly(reason);
    }
}
