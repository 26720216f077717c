package cn.com.ytajpx.anpei.web.reminder;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.Rendered;
import cn.com.ytajpx.anpei.reminder.Coverage;
import cn.com.ytajpx.anpei.reminder.DueOrder;
import cn.com.ytajpx.anpei.reminder.DueReport;
import cn.com.ytajpx.anpei.reminder.Explanation;
import cn.com.ytajpx.anpei.reminder.ReminderReport;
import cn.com.ytajpx.anpei.reminder.WouldGet;
import cn.com.ytajpx.anpei.web.plan.Classes;
import cn.com.ytajpx.anpei.web.site.Area;
import cn.com.ytajpx.anpei.web.ui.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;

/** Everyone due on a day, counted and listed with why they are or are not reminded. What is asked stands in the address. */
@Named
@RequestScoped
public class DueView {

    private static final int ROWS = 25;
    private static final int CHARTED_DAYS = 30;

    /** Counted even where there are none; the others only where there are. */
    private static final Set<Explanation> ALWAYS = EnumSet.of(Explanation.TO_REMIND, Explanation.DELIVERED, Explanation.ON_ITS_WAY,
            Explanation.UNDELIVERED, Explanation.TO_CALL, Explanation.RENEWED, Explanation.UNEXPLAINED);

    @Inject
    private ReminderReport report;

    @Inject
    private Classes classes;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Area area;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private DueAddress address;
    private DueReport day;
    private Rendered text;
    private String noText;

    public void read() {
        try {
            address = DueAddress.of(new Asked(request), LocalDate.now(clock));
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            return;
        }
        day = report.look(address.list(), (address.page() - 1) * ROWS, ROWS, isBeginning() ? CHARTED_DAYS : 0);
        if (address.certificate() != null) {
            try {
                text = report.preview(address.asOf(), address.certificate(), address.channel(), words.language());
            } catch (Refused refused) {
                noText = words.text(refused.decision().refusals().get(0));
            }
        }
    }

    public Coverage getCoverage() {
        return day.coverage();
    }

    /** Of a name only those that it finds. */
    public List<Figure> getFigures() {
        return getCoverage().counts().entrySet().stream()
                .filter(entry -> entry.getValue() > 0 || !isNamed() && ALWAYS.contains(entry.getKey()))
                .map(entry -> new Figure(entry.getKey(), entry.getValue(), tone(entry.getKey(), entry.getValue()),
                        area.getHere() + address.explainedBy(entry.getKey()).query(), entry.getKey() == address.explanation()))
                .toList();
    }

    public List<WouldGet> getRows() {
        return day.rows();
    }

    public long getCount() {
        return day.found();
    }

    /** How many pages there are. */
    public long getPages() {
        return (getCount() + ROWS - 1) / ROWS;
    }

    public int getPage() {
        return address.page();
    }

    public String getBeforePage() {
        return area.getHere() + address.query().beforePage();
    }

    public String getEverything() {
        return area.getHere() + address.explainedBy(null).query();
    }

    public String getExport() {
        return area.getPath() + "/files/due.xlsx" + address.query();
    }

    /** The address where a person's message is read in place. */
    public String reading(long certificate, String channel) {
        return area.getHere() + address.reading(certificate, Channel.valueOf(channel)).whole() + "#message";
    }

    public String getClosed() {
        return area.getHere() + address.reading(null, address.channel()).whole();
    }

    public boolean isRead(long certificate) {
        return address.certificate() != null && address.certificate() == certificate;
    }

    /** What this person would read; {@code null} where they would get nothing, which {@link #getNoText} explains. */
    public Rendered getText() {
        return text;
    }

    public String getNoText() {
        return noText;
    }

    public Channel getChannel() {
        return address.channel();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public String sorting(String order) {
        return area.getHere() + address.sortedBy(DueOrder.valueOf(order)).query();
    }

    /** For {@code aria-sort}. */
    public String sorted(String order) {
        return !address.order().name().equals(order) ? null : address.descending() ? "descending" : "ascending";
    }

    public String order(DueOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    /** Counted from the day that is looked at. */
    public String left(LocalDate lastValidDay) {
        long days = ChronoUnit.DAYS.between(address.asOf(), lastValidDay);
        return words.text(days < 0 ? "days.past" : "due.left", Math.abs(days));
    }

    /** A class as the plan calls it; its code where the plan no longer has it. */
    public String className(String code) {
        return Optional.ofNullable(day.classes().get(code)).map(classes::name).orElse(code);
    }

    public String tone(Explanation explanation) {
        return ReminderTone.of(explanation);
    }

    public LocalDate getAsOf() {
        return address.asOf();
    }

    public boolean isToday() {
        return address.asOf().equals(LocalDate.now(clock));
    }

    public Explanation getExplanation() {
        return address.explanation();
    }

    public String getName() {
        return address.name();
    }

    public List<Explanation> getExplanations() {
        return Arrays.asList(Explanation.values());
    }

    /** As it stands in an address: {@code to-remind}. */
    public String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the list is narrowed by anything. */
    public boolean isFiltered() {
        return address.explanation() != null || isNamed();
    }

    public boolean isNamed() {
        return !address.name().isEmpty();
    }

    /** Nothing was asked: the way the page begins. */
    public boolean isBeginning() {
        return request.getQueryString() == null;
    }

    public DayChart getUpcoming() {
        return DayChart.of(day.upcoming(), address.asOf().plusDays(1), CHARTED_DAYS, words.language());
    }

    public DayChart getPast() {
        return DayChart.of(day.past(), address.asOf().minusDays(CHARTED_DAYS - 1L), CHARTED_DAYS, words.language());
    }

    private static String tone(Explanation explanation, long number) {
        if (explanation == Explanation.UNEXPLAINED) {
            return number == 0 ? "done" : "void";
        }
        return number == 0 ? "" : ReminderTone.of(explanation);
    }

    /** How many have an explanation, leading to them. */
    public record Figure(Explanation explanation, long number, String tone, String address, boolean current) {
    }
}
