package cn.com.ytajpx.anpei.demo;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.certificate.RegisterEntry;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Some 300 made-up people whose certificates fall due all over 2024 and 2025, and on the days that matter around the demo's
 * first day. ID numbers have a valid check character, in an area code that exists nowhere.
 */
public final class DemoPeople {

    /** No administrative division has this code. */
    static final String AREA = "990001";

    private static final long SEED = 20240301;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final int SPREAD = 280;
    private static final int EMPLOYERS = 36;
    /** Calendar days from the demo's first day: the usual reminders, today, and the first days of being void. */
    private static final int[] DAYS_THAT_MATTER = {91, 90, 61, 60, 30, 15, 7, 3, 2, 1, 0, -1, -2, -30};

    /** The number of the first of the clerk's colleagues. */
    private static final int COLLEAGUES = 900;
    private static final List<String> COLLEAGUES_DUE = List.of("2024-06-30", "2024-02-20", "2024-03-18", "2024-04-10", "2024-05-15",
            "2024-06-20", "2024-07-31", "2024-08-05", "2024-09-30", "2024-11-08", "2024-12-20", "2025-03-10");

    private final RandomGenerator random = new Random(SEED);
    private final DemoNames names = new DemoNames(random);
    private final List<String> employers = Stream.generate(names::employer).distinct().limit(EMPLOYERS).toList();
    private final List<RegisterEntry> entries = new ArrayList<>();
    private int people;

    private DemoPeople() {
    }

    /** The trainee whom the demonstration's log-in belongs to. */
    public static RegisterEntry.Person trainee() {
        return new RegisterEntry.Person("林晓安", idNumber(LocalDate.of(1988, 6, 1), 1), mobile(1), "lin.xiaoan@example.com",
                "烟台海源(示例)化工有限公司");
    }

    /** The clerk of the trainee's employer, who holds no certificate. */
    public static RegisterEntry.Person clerk() {
        return new RegisterEntry.Person("韩文清", idNumber(LocalDate.of(1990, 9, 9), 2), mobile(2), "han.wenqing@example.com",
                trainee().employerName());
    }

    /** A clerk of another company, whom the centre has yet to confirm. */
    static RegisterEntry.Person waitingClerk() {
        return new RegisterEntry.Person("于海宁", idNumber(LocalDate.of(1992, 4, 18), COLLEAGUES), mobile(COLLEAGUES), "yu.haining@example.com",
                "烟台晨丰(示例)化工有限公司");
    }

    /** @param today the demo's first day */
    static List<RegisterEntry> around(LocalDate today) {
        var demo = new DemoPeople();
        demo.people = 1;
        demo.add(trainee(), Post.SAFETY_MANAGER, LocalDate.of(2024, 5, 30));
        demo.add(trainee(), Post.PRINCIPAL, LocalDate.of(2024, 12, 1));
        demo.people = 2;
        for (int days : DAYS_THAT_MATTER) {
            demo.add(demo.next(), demo.post(), today.plusDays(days));
        }
        demo.addOddCases();
        demo.addSpread();
        demo.addColleagues();
        return List.copyOf(demo.entries);
    }

    private void addOddCases() {
        add(next(), Post.SAFETY_MANAGER, LocalDate.of(2024, 2, 29));
        add(next(), Post.SAFETY_MANAGER, LocalDate.of(2025, 2, 28));
        var longNamed = new RegisterEntry.Person(DemoNames.LONG_NAME, idNumber(LocalDate.of(1979, 10, 1), ++people),
                mobile(people), null, DemoNames.LONG_EMPLOYER);
        add(longNamed, Post.PRINCIPAL, LocalDate.of(2024, 7, 31));
        add(longNamed, Post.SAFETY_MANAGER, LocalDate.of(2024, 8, 5));
    }

    /** People of the clerk's company: one void, one with two certificates, the others due all over the year. */
    private void addColleagues() {
        people = COLLEAGUES;
        for (var name : DemoNames.COLLEAGUES) {
            people++;
            var person = new RegisterEntry.Person(name, idNumber(LocalDate.of(1975, 1, 1).plusMonths(7L * (people - COLLEAGUES)), people),
                    mobile(people), "demo%03d@example.com".formatted(people), clerk().employerName());
            var lastValidDay = LocalDate.parse(COLLEAGUES_DUE.get(people - COLLEAGUES - 1));
            add(person, people == COLLEAGUES + 1 ? Post.PRINCIPAL : Post.SAFETY_MANAGER, lastValidDay);
            if (people == COLLEAGUES + 1) {
                add(person, Post.SAFETY_MANAGER, lastValidDay.plusMonths(4));
            }
        }
    }

    /** The same distance between each two, so that no month is empty. */
    private void addSpread() {
        long days = LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay();
        for (int i = 0; i < SPREAD; i++) {
            var person = next();
            var lastValidDay = FIRST_DAY.plusDays(i * days / (SPREAD - 1));
            add(person, post(), lastValidDay);
            if (i % 14 == 0) {
                add(person, Post.PRINCIPAL, lastValidDay.plusMonths(2));
            }
        }
    }

    /** With the year before it for every other person, so that there is a history to see. */
    private void add(RegisterEntry.Person person, Post post, LocalDate lastValidDay) {
        if (entries.stream().anyMatch(entry -> entry.person().equals(person) && entry.post() == post)) {
            return;
        }
        if (people % 2 == 1) {
            entries.add(entry(person, post, lastValidDay.minusYears(1)));
        }
        entries.add(entry(person, post, lastValidDay));
    }

    private RegisterEntry entry(RegisterEntry.Person person, Post post, LocalDate lastValidDay) {
        var issuedOn = lastValidDay.minusYears(1).plusDays(1);
        var number = "YTSL-%s%s%05d".formatted(post == Post.PRINCIPAL ? "A" : "B", person.idNumber().value().substring(6, 10), people);
        return new RegisterEntry(person, post, number, issuedOn, lastValidDay);
    }

    private RegisterEntry.Person next() {
        people++;
        var born = LocalDate.of(1966, 1, 1).plusDays(random.nextInt(35 * 365));
        var email = people % 4 == 0 ? null : "demo%03d@example.com".formatted(people);
        return new RegisterEntry.Person(names.person(), idNumber(born, people), mobile(people), email,
                employers.get(random.nextInt(employers.size())));
    }

    private Post post() {
        return random.nextInt(4) == 0 ? Post.PRINCIPAL : Post.SAFETY_MANAGER;
    }

    private static IdNumber idNumber(LocalDate born, int sequence) {
        var first17 = AREA + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        return new IdNumber(first17 + IdNumber.checkCharacter(first17));
    }

    private static Mobile mobile(int sequence) {
        return new Mobile("1990000%04d".formatted(sequence));
    }
}
