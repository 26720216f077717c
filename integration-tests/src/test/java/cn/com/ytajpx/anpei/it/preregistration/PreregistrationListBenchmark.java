package cn.com.ytajpx.anpei.it.preregistration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.listing.ListPlace;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.preregistration.PreregistrationFilter;
import cn.com.ytajpx.anpei.preregistration.PreregistrationList;
import cn.com.ytajpx.anpei.preregistration.PreregistrationOrder;
import cn.com.ytajpx.anpei.preregistration.PreregistrationState;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** 200,000 people, each pre-registered: what a page of the list and its count take, filter by filter, first pages and far ones. */
class PreregistrationListBenchmark extends InContainer {

    private static final int PEOPLE = 200_000;
    private static final int ROWS = 25;
    private static final int TURNS = 5;
    private static final int MOST_MILLIS = 200;

    @Inject
    PreregistrationList list;

    @Inject
    Learners learners;

    @Inject
    Domain domain;

    @Resource(lookup = "java:app/jdbc/anpei")
    DataSource database;

    @Test
    void aPageOfTwoHundredThousand() throws SQLException {
        learners.begin();
        fill();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("analyze table holder, preregistration");
        }
        var filters = List.of(PreregistrationFilter.ALL, filter("", "2024-R4", null, null), filter("", "", PreregistrationState.WAITING, null),
                filter("", "2024-R7", PreregistrationState.REGISTERED, null), filter("", "", null, ClassKind.TRAINING), filter("王", "", null, null),
                filter("王12", "", null, null), filter("企业17", "", null, null), filter("9900**********0017", "", null, null));
        var taken = new ArrayList<Long>();
        for (int turn = 0; turn <= TURNS; turn++) {
            for (var filter : filters) {
                for (var order : PreregistrationOrder.values()) {
                    for (var place : places(order)) {
                        long millis = millis(filter, order, place);
                        if (turn > 0) {
                            taken.add(millis);
                        } else if (millis > MOST_MILLIS) {
                            say("slow at first: %d ms for %s by %s at %s", millis, filter, order, place);
                        }
                    }
                }
            }
        }
        taken.sort(null);
        say("list of %d: %d pages with their counts, median %d ms, 95th percentile %d ms, slowest %d ms", PEOPLE, taken.size(),
                taken.get(taken.size() / 2), taken.get(taken.size() * 95 / 100), taken.get(taken.size() - 1));
        assertThat(taken.get(taken.size() * 95 / 100)).isLessThanOrEqualTo(MOST_MILLIS);
    }

    private static List<Optional<ListPlace>> places(PreregistrationOrder order) {
        var far = switch (order) {
            case NEWEST, OLDEST -> "2024-02-01T12:00";
            case NAME -> "李500";
            case EMPLOYER -> "企业500";
        };
        return List.of(Optional.empty(), Optional.of(new ListPlace(100_000, far, false)));
    }

    private long millis(PreregistrationFilter filter, PreregistrationOrder order, Optional<ListPlace> place) {
        long begin = System.nanoTime();
        Acting.as(() -> List.of(list.page(filter, order, place, ROWS), list.classes()), Permission.PREREGISTRATIONS_READ);
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private void fill() {
        domain.sql("""
                insert into holder (name, id_number_sealed, id_number_fingerprint, id_number_masked, employer_name, fictitious)
                select concat(elt(1 + seq mod 4, '王', '李', '张', '刘'), seq mod 1000), '', unhex(sha2(seq, 256)), concat('9900**********', lpad(seq mod 10000, 4, '0')),
                    concat('企业', seq mod 1000), true from seq_1_to_%d""".formatted(PEOPLE));
        domain.sql("""
                insert into preregistration (holder_id, holder_name, training_class_id, plan_year, kind, state, employer_name, risk, origin, made_by, made_at, state_since)
                select h.id, h.name, c.id, 2024, c.kind, elt(1 + h.id mod 10, 'WAITING', 'WITHDRAWN', 'REGISTERED', 'REGISTERED', 'REGISTERED', 'REGISTERED',
                        'REGISTERED', 'REGISTERED', 'REGISTERED', 'LATE'), h.employer_name, elt(1 + h.id mod 4, 'RECOMMENDED', 'POSSIBLE', 'RISKY', 'TOO_LATE'),
                    'TRAINEE', 'x', timestampadd(second, h.id * 20, '2024-01-02'), '2024-01-02'
                from holder h join (select id, kind, row_number() over (order by id) - 1 as place from training_class) c on c.place = h.id mod 11""");
    }

    private static PreregistrationFilter filter(String text, String code, PreregistrationState state, ClassKind kind) {
        return new PreregistrationFilter(text, code, state, kind, "", null);
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, "BENCHMARK " + format + "%n", arguments);
    }
}
