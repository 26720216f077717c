package cn.com.ytajpx.anpei.it.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.certificate.CertificateRow;
import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.certificate.RegisterFilter;
import cn.com.ytajpx.anpei.certificate.RegisterOrder;
import cn.com.ytajpx.anpei.certificate.RegisterService;
import cn.com.ytajpx.anpei.certificate.Standing;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.listing.CountedPage;
import cn.com.ytajpx.anpei.listing.ListPage;
import cn.com.ytajpx.anpei.listing.ListPlace;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Today is 2024-03-01: certificates are due to 2024-05-30. */
class RegisterIT extends InContainer {

    private static final int ROWS = 60;

    @Inject
    RegisterService register;

    @Inject
    ImportService imports;

    @Inject
    Domain domain;

    @BeforeEach
    void sixtyCertificates() {
        if (domain.count("select count(*) from certificate") > 0) {
            return;
        }
        var sheet = new Sheet();
        for (int person = 0; person < ROWS; person++) {
            sheet.row(person, LocalDate.parse("2024-02-20").plusDays(person / 3 * 5).toString());
        }
        sheet.row("测试甲", Sheet.idNumber(0), "主要负责人", "IT-A00001", "2024-12-31", "龙口海源(测试)化工有限公司", "13800000000");
        Acting.as(() -> imports.store(imports.preview("a.xlsx", new ByteArrayInputStream(sheet.bytes())), ImportChoice.ALL_GOOD_ROWS),
                Permission.CERTIFICATES_IMPORT);
    }

    @ParameterizedTest
    @EnumSource(RegisterOrder.class)
    void pagingThroughShowsEveryCertificateOnceThereAndBack(RegisterOrder order) {
        var forwards = new ArrayList<Long>();
        Optional<ListPlace> place = Optional.empty();
        Optional<ListPlace> previous = Optional.empty();
        do {
            var found = found(RegisterFilter.ALL, order, place);
            var page = found.page();
            assertThat(found.count().number()).as("of all pages, on each").isEqualTo(ROWS + 1);
            forwards.addAll(page.rows().stream().map(CertificateRow::id).toList());
            place = page.next();
            previous = page.previous();
        } while (place.isPresent());
        assertThat(forwards).hasSize(ROWS + 1).doesNotHaveDuplicates();

        var before = new ArrayList<Long>();
        for (place = previous; place.isPresent();) {
            var page = page(RegisterFilter.ALL, order, place);
            before.addAll(0, page.rows().stream().map(CertificateRow::id).toList());
            place = page.previous();
        }
        assertThat(before).isEqualTo(forwards.subList(0, before.size()));
    }

    @Test
    void standingsPartTheRegister() {
        assertThat(count(new RegisterFilter("", null, Standing.VOID, null, null))).isEqualTo(6);
        assertThat(count(new RegisterFilter("", null, Standing.DUE, null, null))).isEqualTo(54);
        assertThat(count(new RegisterFilter("", null, Standing.VALID, null, null))).isEqualTo(1);
    }

    @Test
    void theDaysOfAFilterAreBothInclusive() {
        var day = LocalDate.parse("2024-03-01");

        assertThat(count(new RegisterFilter("", null, null, day, day))).isEqualTo(3);
    }

    @Test
    void textFindsByBeginningOfNameAndNumberAndPartOfTheEmployer() {
        assertThat(count(text("测试甲"))).isEqualTo(7);
        assertThat(count(text("试甲"))).isZero();
        assertThat(count(text("IT-0000"))).isEqualTo(60);
        assertThat(count(text("海源(测试)"))).isEqualTo(2);
        assertThat(count(text("%"))).isZero();
        assertThat(count(text("_"))).isZero();
        assertThat(count(new RegisterFilter("测试甲", Post.PRINCIPAL, null, null, null))).isEqualTo(1);
    }

    @Test
    void aWholeNumberFindsItsPersonAndNeverStandsInAnAddress() throws Exception {
        var discreet = read(() -> register.discreet(Sheet.idNumber(0)));

        assertThat(discreet).startsWith("~id-").doesNotContain(Sheet.idNumber(0));
        assertThat(count(text(discreet))).isEqualTo(2);
        assertThat(count(text(Sheet.idNumber(0).toLowerCase()))).isEqualTo(2);
        assertThat(count(text("138 0000 0005"))).isEqualTo(1);
        assertThat(read(() -> register.discreet("海源"))).isEqualTo("海源");
    }

    @Test
    void theWholeIdNumberIsToldForAReasonThatIsAudited() {
        long id = page(text(Sheet.idNumber(7)), RegisterOrder.EXPIRY, Optional.empty()).rows().get(0).id();

        assertThatThrownBy(() -> reveal(id, " ")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read(() -> register.revealIdNumber(id, "核对"))).isInstanceOf(EJBAccessException.class);
        assertThat(reveal(id, "核对证件")).isEqualTo(Sheet.idNumber(7));
    }

    @Test
    void theExportIsMasked() throws Exception {
        var out = new ByteArrayOutputStream();
        read(() -> {
            register.export(RegisterFilter.ALL, RegisterOrder.EXPIRY, out, new Words(Language.ZH, Words.class.getClassLoader()));
            return null;
        });

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray())); var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.skip(1).map(row -> row.getCellText(1))).hasSize(ROWS + 1).allMatch(text -> text.matches("9900\\*{10}\\w{4}"));
        }
    }

    private long count(RegisterFilter filter) {
        return found(filter, RegisterOrder.EXPIRY, Optional.empty()).count().number();
    }

    private static RegisterFilter text(String text) {
        return new RegisterFilter(text, null, null, null, null);
    }

    private ListPage<CertificateRow> page(RegisterFilter filter, RegisterOrder order, Optional<ListPlace> place) {
        return found(filter, order, place).page();
    }

    private CountedPage<CertificateRow> found(RegisterFilter filter, RegisterOrder order, Optional<ListPlace> place) {
        return read(() -> register.page(filter, order, place, 25));
    }

    private String reveal(long id, String reason) {
        return Acting.as(() -> register.revealIdNumber(id, reason), Permission.CERTIFICATES_READ, Permission.PERSONAL_DATA_REVEAL);
    }

    private static <T> T read(Callable<T> work) {
        return Acting.as(work, Permission.CERTIFICATES_READ);
    }
}
