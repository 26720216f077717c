package cn.com.ytajpx.anpei.it.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.certificate.CertificateRow;
import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.certificate.RegisterFilter;
import cn.com.ytajpx.anpei.certificate.RegisterOrder;
import cn.com.ytajpx.anpei.certificate.RegisterService;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.listing.CountedPage;
import cn.com.ytajpx.anpei.listing.ListPlace;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 2,000 people with two certificates each, many of one name, of one employer or of none, and some who have renewed. */
class RegisterPagesIT extends InContainer {

    private static final int COUNTED = 1_000;

    /** Parts the two certificates of a person somewhere. */
    private static final int ODD = 777;

    private static final String NAIVE = """
            select c.id from certificate c join holder h on h.id = c.holder_id
            where c.successor_id is null and (%1$s) order by %2$s""";

    private record Asked(RegisterFilter filter, String where) {
    }

    @Inject
    RegisterService register;

    @Inject
    Domain domain;

    @BeforeEach
    void fourThousandCertificates() {
        if (domain.count("select count(*) from certificate") > 0) {
            return;
        }
        domain.sql("""
                insert into holder (id, name, id_number_sealed, id_number_fingerprint, id_number_masked, employer_name, fictitious)
                select seq, concat(elt(1 + seq % 3, '王', '李', '烟台'), seq * 7 % 400), '', unhex(sha2(seq, 256)), '9900**********0000',
                    if(seq % 5 = 0, '', concat('烟台', seq % 300, '(测试)化工有限公司')), true from seq_1_to_2000""");
        domain.sql("""
                insert into certificate (holder_id, post, number, last_valid_day)
                select h.id, p.post, concat('IT-', h.id, p.post), date_add('2024-01-01', interval h.id * 31 % 700 day)
                from holder h join (select 'SAFETY_MANAGER' post union select 'PRINCIPAL') p order by crc32(h.id), p.post desc""");
        domain.sql("""
                insert into certificate (holder_id, post, number, last_valid_day)
                select holder_id, post, concat('IT-R', id), date_add(last_valid_day, interval 1 year) from certificate where id % 11 = 0""");
        domain.sql("""
                update certificate c join certificate n on n.holder_id = c.holder_id and n.post = c.post and n.last_valid_day > c.last_valid_day
                set c.successor_id = n.id""");
    }

    @ParameterizedTest
    @EnumSource(RegisterOrder.class)
    @DisplayName("Pages show every certificate that is asked for once, in order, there and back")
    void pagesShowEveryCertificateInOrderThereAndBack(RegisterOrder order) {
        for (var asked : List.of(new Asked(RegisterFilter.ALL, "true"), text("王", "h.name like '王%'"), text("李12", "h.name like '李12%'"),
                text("台12", "h.employer_name like '%台12%'"), text("烟台", "h.name like '烟台%' or h.employer_name like '%烟台%'"),
                text("烟台1", "h.name like '烟台1%' or h.employer_name like '%烟台1%'"), text("烟台9", "h.name like '烟台9%' or h.employer_name like '%烟台9%'"),
                new Asked(new RegisterFilter("", Post.PRINCIPAL, null, null, null), "c.post = 'PRINCIPAL'"))) {
            var expected = domain.rows(NAIVE.formatted(asked.where(), sorted(order)));
            var there = new ArrayList<Long>();
            Optional<ListPlace> place = Optional.empty();
            Optional<ListPlace> end;
            do {
                var found = found(asked.filter(), order, place);
                assertThat(found.count().number()).as(asked.toString()).isEqualTo(Math.min(expected.size(), COUNTED));
                assertThat(found.count().atLeast()).as(asked.toString()).isEqualTo(expected.size() > COUNTED);
                there.addAll(ids(found));
                end = found.page().previous();
                place = found.page().next();
            } while (place.isPresent());
            assertThat(there).as(asked.toString()).isEqualTo(expected).isNotEmpty();

            var back = new ArrayList<Long>();
            for (place = end; place.isPresent();) {
                var found = found(asked.filter(), order, place);
                back.addAll(0, ids(found));
                place = found.page().previous();
            }
            assertThat(back).as(asked + " back").isEqualTo(there.subList(0, back.size())).hasSizeGreaterThan(there.size() - ODD - 1);
        }
    }

    private static String sorted(RegisterOrder order) {
        return switch (order) {
            case EXPIRY -> "c.last_valid_day, c.id";
            case EXPIRY_LATEST -> "c.last_valid_day desc, c.id desc";
            case NAME -> "h.name, h.id, c.post, c.last_valid_day";
            case EMPLOYER -> "h.employer_name, h.id, c.post, c.last_valid_day";
        };
    }

    private static Asked text(String text, String where) {
        return new Asked(new RegisterFilter(text, null, null, null, null), where);
    }

    private static List<Long> ids(CountedPage<CertificateRow> found) {
        return found.page().rows().stream().map(CertificateRow::id).toList();
    }

    private CountedPage<CertificateRow> found(RegisterFilter filter, RegisterOrder order, Optional<ListPlace> place) {
        return Acting.as(() -> register.page(filter, order, place, ODD), Permission.CERTIFICATES_READ);
    }
}
