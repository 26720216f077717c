package cn.com.ytajpx.anpei.it.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.reconciliation.FiveList;
import cn.com.ytajpx.anpei.reconciliation.Reconciliation;
import cn.com.ytajpx.anpei.reconciliation.ReconciliationFilter;
import cn.com.ytajpx.anpei.reconciliation.ReconciliationOrder;
import cn.com.ytajpx.anpei.reconciliation.ReconciliationRow;
import cn.com.ytajpx.anpei.reconciliation.RosterDesk;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People come, move, wait and leave, rosters come and are undone; after each step the lists are held against a naive comparison. */
class FiveListsPropertiesIT extends InContainer {

    private static final int PEOPLE = 8;
    private static final int STEPS = 60;
    private static final Map<String, String> CLASSES = Map.of("2024-R2", "再培训班第二期", "2024-R3", "再培训班第三期", "2024-R4", "再培训班第四期");
    private static final List<String> CODES = List.of("2024-R2", "2024-R3", "2024-R4");

    private record Place(String code, String state) {
    }

    private record Brought(long id, Map<Integer, String> classes) {
    }

    @Inject
    Reconciliation reconciliation;

    @Inject
    RosterDesk rosters;

    @Inject
    Registered people;

    @Inject
    Domain domain;

    private final Map<Integer, Place> here = new TreeMap<>();
    private final Deque<Brought> brought = new ArrayDeque<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("D8 whatever changes, everybody is on the list that a comparison of everybody would put them on")
    void theListsAreAlwaysThoseOfAComparisonOfEverybody(long seed) {
        var random = new Random(seed);
        people.nobody();
        here.clear();
        brought.clear();
        for (int number = 1; number <= PEOPLE; number++) {
            people.registered(new Person(number), "2024-R2", "WITHDRAWN", "2024-01-02T10:00");
        }
        for (int step = 0; step < STEPS; step++) {
            step(random);
            assertThat(found()).as("seed %d, step %d", seed, step).isEqualTo(expected());
        }
    }

    private void step(Random random) {
        int number = 1 + random.nextInt(PEOPLE);
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> place(number, new Place(CODES.get(random.nextInt(3)), random.nextInt(4) == 0 ? "WAITING" : "REGISTERED"));
            case 3 -> place(number, null);
            case 4, 5, 6 -> bring(random);
            default -> undo();
        }
    }

    private void place(int number, Place place) {
        here.remove(number);
        if (place == null) {
            domain.sql("update preregistration set state = 'WITHDRAWN', version = version + 1 where id = ?", number);
        } else {
            here.put(number, place);
            domain.sql("""
                    update preregistration set state = ?, version = version + 1, training_class_id = (select id from training_class where code = ?)
                    where id = ?""", place.state, place.code, number);
        }
    }

    /** Strangers too; everybody of a roster in one of two classes. */
    private void bring(Random random) {
        var roster = new Roster();
        var classes = new HashMap<Integer, String>();
        for (int number = 1; number <= PEOPLE + 2; number++) {
            if (random.nextInt(3) > 0) {
                classes.put(number, CODES.get(random.nextInt(2)));
                roster.row(new Person(number), CLASSES.get(classes.get(number)), "审核通过");
            }
        }
        if (!classes.isEmpty()) {
            long id = as(() -> rosters.preview(2024, "名单.xlsx", roster.stream()));
            as(() -> rosters.store(id, ImportChoice.ONLY_IF_ALL_GOOD));
            brought.push(new Brought(id, classes));
        }
    }

    private void undo() {
        if (!brought.isEmpty()) {
            long id = brought.pop().id;
            as(() -> rosters.undo(id));
        }
    }

    private Map<FiveList, List<String>> found() {
        var found = new TreeMap<FiveList, TreeSet<String>>();
        for (var row : as(() -> reconciliation.page(ReconciliationFilter.of(2024), ReconciliationOrder.NAME, 0, 500)).rows()) {
            found.computeIfAbsent(row.list(), list -> new TreeSet<>()).add(said(row));
        }
        return found.entrySet().stream().collect(TreeMap::new, (all, list) -> all.put(list.getKey(), List.copyOf(list.getValue())), Map::putAll);
    }

    private static String said(ReconciliationRow row) {
        return row.idNumberMasked().substring(14) + (row.here() == null ? "" : " here " + row.here().classCode())
                + (row.there() == null ? "" : " there " + row.there().classCode());
    }

    private Map<FiveList, List<String>> expected() {
        var expected = new TreeMap<FiveList, TreeSet<String>>();
        for (int number = 1; number <= PEOPLE + 2; number++) {
            var place = here.get(number);
            var bookings = bookings(number);
            var who = new Person(number).idNumber().substring(14);
            if (place == null) {
                bookings.forEach(booking -> expected.computeIfAbsent(FiveList.ONLY_THERE, list -> new TreeSet<>()).add(who + " there " + booking));
            } else if (!bookings.isEmpty()) {
                var elsewhere = bookings.stream().filter(booking -> !booking.equals(place.code)).findFirst();
                expected.computeIfAbsent(elsewhere.isPresent() ? FiveList.CLASS_DIFFERS : FiveList.IN_BOTH, list -> new TreeSet<>())
                        .add(who + " here " + place.code + " there " + elsewhere.orElse(place.code));
            } else if (!place.state.equals("WAITING")) {
                expected.computeIfAbsent(FiveList.ONLY_HERE, list -> new TreeSet<>()).add(who + " here " + place.code);
            }
        }
        return expected.entrySet().stream().collect(TreeMap::new, (all, list) -> all.put(list.getKey(), List.copyOf(list.getValue())), Map::putAll);
    }

    /** In each class what its newest roster says; the newest first. */
    private List<String> bookings(int number) {
        var bookings = new ArrayList<String>();
        var settled = new HashSet<String>();
        for (var roster : brought) {
            var code = roster.classes.get(number);
            if (code != null && !settled.contains(code)) {
                bookings.add(code);
            }
            settled.addAll(roster.classes.values());
        }
        return bookings;
    }

    private static <T> T as(Callable<T> work) {
        return Acting.as(work, Permission.RECONCILE, Permission.CERTIFICATES_READ);
    }
}
