package cn.com.ytajpx.anpei.it.reminder;

import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.reminder.Explanation;
import java.sql.Date;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why everyone was or was not reminded, by reading the tables row by row. Nobody has an account or a mobile number. */
final class NaiveExplanations {

    private static final List<Integer> DISTANCES = List.of(1, 3, 7, 15, 30, 60, 90);

    private record Reminder(long id, long certificate, LocalDate lastValidDay, int distance, boolean called) {
    }

    private final Map<Long, List<Reminder>> reminders;
    private final Map<Long, List<String>> messages;
    private final List<Object[]> certificates;
    private final List<Object[]> runs;

    NaiveExplanations(Domain domain) {
        certificates = rows(domain, """
                select c.id, c.last_valid_day, c.successor_id, h.email from certificate c join holder h on h.id = c.holder_id""");
        runs = rows(domain, "select as_of, highest_certificate from reminder_run order by id");
        reminders = rows(domain, "select id, certificate_id, last_valid_day, distance, called_at from reminder").stream()
                .map(row -> new Reminder(id(row[0]), id(row[1]), day(row[2]), ((Number) row[3]).intValue(), row[4] != null))
                .collect(Collectors.groupingBy(Reminder::certificate));
        messages = rows(domain, "select cause_id, status from message where cause = 'reminder'").stream()
                .collect(Collectors.groupingBy(row -> id(row[0]), Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** By certificate, whoever is due on a day. */
    Map<Long, Explanation> on(LocalDate asOf) {
        var explanations = new HashMap<Long, Explanation>();
        var run = new ArrayList<>(runs);
        run.removeIf(each -> day(each[0]).isAfter(asOf));
        var covered = run.isEmpty() ? asOf.minusDays(1) : day(run.get(run.size() - 1)[0]);
        long highest = run.isEmpty() ? 0 : id(run.get(run.size() - 1)[1]);
        for (var certificate : certificates) {
            long left = ChronoUnit.DAYS.between(asOf, day(certificate[1]));
            if (left >= -30 && left <= 90) {
                int distance = left < 0 ? -1 : DISTANCES.stream().filter(one -> one >= left).findFirst().orElseThrow();
                explanations.put(id(certificate[0]), explained(certificate, distance, covered, highest));
            }
        }
        return explanations;
    }

    private Explanation explained(Object[] certificate, int distance, LocalDate covered, long highest) {
        var lastValidDay = day(certificate[1]);
        if (certificate[2] != null) {
            return Explanation.RENEWED;
        }
        var known = reminders.getOrDefault(id(certificate[0]), List.of()).stream().filter(one -> one.lastValidDay().equals(lastValidDay)).toList();
        var newest = known.stream().filter(one -> one.distance() <= distance).min((one, other) -> one.distance() - other.distance());
        if (newest.isPresent()) {
            return newest.get().called() ? Explanation.CALLED : delivery(messages.getOrDefault(newest.get().id(), List.of()));
        }
        if (distance == -1 && lastValidDay.isBefore(covered) && known.isEmpty()) {
            return Explanation.LAPSED_BEFORE;
        }
        if (id(certificate[0]) <= highest && !lastValidDay.minusDays(distance).isAfter(covered)) {
            return Explanation.UNEXPLAINED;
        }
        return certificate[3] == null ? Explanation.TO_REMIND_BY_CALL : Explanation.TO_REMIND;
    }

    private static Explanation delivery(List<String> statuses) {
        return statuses.isEmpty() ? Explanation.TO_CALL
                : statuses.contains("SENT") ? Explanation.DELIVERED
                : statuses.contains("WAITING") || statuses.contains("FAILED") ? Explanation.ON_ITS_WAY
                : statuses.contains("GIVEN_UP") ? Explanation.UNDELIVERED : Explanation.WITHDRAWN;
    }

    private static List<Object[]> rows(Domain domain, String query) {
        return domain.rows(query).stream().map(Object[].class::cast).toList();
    }

    private static long id(Object column) {
        return ((Number) column).longValue();
    }

    private static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }
}
