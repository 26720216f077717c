package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Certificates that end in each month of a year, as columns, over the retraining classes that serve them, as lanes below. A month
 * that several classes serve is shared evenly among them. Sizes are in the units of the drawing.
 */
public final class DemandChart {

    public static final int WIDTH = 960;
    public static final int BASELINE = 210;

    private static final int MONTHS = 12;
    private static final int COLUMN = WIDTH / MONTHS;
    private static final int HIGHEST = 160;
    private static final int GAP = 8;
    private static final int FIRST_LANE = 252;
    private static final int LANE = 52;

    private final List<Column> columns;
    private final List<Lane> lanes;
    private final int rows;

    private DemandChart(List<Column> columns, List<Lane> lanes, int rows) {
        this.columns = columns;
        this.lanes = lanes;
        this.rows = rows;
    }

    static DemandChart of(int year, Map<YearMonth, Long> ending, Collection<TrainingClass> plan) {
        var retraining = plan.stream().filter(each -> each.kind() == ClassKind.RETRAINING && each.status() != ClassStatus.CANCELLED).toList();
        long most = Math.max(1, ending.values().stream().mapToLong(Long::longValue).max().orElse(0));
        var columns = IntStream.rangeClosed(1, MONTHS).mapToObj(month -> {
            long number = ending.getOrDefault(YearMonth.of(year, month), 0L);
            return new Column(YearMonth.of(year, month), number, (int) (number * HIGHEST / most),
                    retraining.stream().filter(each -> each.expiryMonths().contains(month)).toList());
        }).toList();
        var ends = new ArrayList<Integer>();
        var lanes = new ArrayList<Lane>();
        retraining.stream().filter(each -> !each.expiryMonths().isEmpty()).forEach(each -> {
            int row = row(ends, each);
            lanes.add(new Lane(each, share(each, columns), row));
        });
        return new DemandChart(columns, lanes, ends.size());
    }

    /** The first row in which nothing lies over the class's months. */
    private static int row(List<Integer> ends, TrainingClass each) {
        int first = each.expiryMonths().first();
        int row = IntStream.range(0, ends.size()).filter(at -> ends.get(at) < first).findFirst().orElse(ends.size());
        if (row == ends.size()) {
            ends.add(0);
        }
        ends.set(row, each.expiryMonths().last());
        return row;
    }

    private static long share(TrainingClass each, List<Column> columns) {
        return Math.round(columns.stream().filter(column -> column.classes().contains(each))
                .mapToDouble(column -> (double) column.number() / column.classes().size()).sum());
    }

    public List<Column> getColumns() {
        return columns;
    }

    public List<Lane> getLanes() {
        return lanes;
    }

    public int getWidth() {
        return WIDTH;
    }

    public int getBaseline() {
        return BASELINE;
    }

    public int getHeight() {
        return FIRST_LANE + Math.max(1, rows) * LANE;
    }

    public long getAll() {
        return columns.stream().mapToLong(Column::number).sum();
    }

    public long getUnserved() {
        return columns.stream().filter(column -> column.classes().isEmpty()).mapToLong(Column::number).sum();
    }

    public long getUnknownSeats() {
        return lanes.stream().filter(lane -> lane.seats().isEmpty()).count();
    }

    /** People more than seats, over all classes that state theirs. */
    public long getShort() {
        return lanes.stream().mapToLong(Lane::missing).sum();
    }

    /** @param number of certificates that end in the month */
    public record Column(YearMonth month, long number, int height, List<TrainingClass> classes) {

        public int x() {
            return (month.getMonthValue() - 1) * COLUMN + GAP;
        }

        public int width() {
            return COLUMN - 2 * GAP;
        }

        public int middle() {
            return x() + width() / 2;
        }

        public int y() {
            return BASELINE - height;
        }

        public String tone() {
            return !classes.isEmpty() ? "served" : number > 0 ? "unserved" : "nobody";
        }
    }

    /** @param people that it is to take: its share of the certificates that end in its months */
    public record Lane(TrainingClass trainingClass, long people, int row) {

        public OptionalInt seats() {
            return trainingClass.capacity().isPresent() ? trainingClass.capacity() : trainingClass.venue().roomSeats();
        }

        public long missing() {
            return seats().isEmpty() ? 0 : Math.max(0, people - seats().getAsInt());
        }

        public int x() {
            return (trainingClass.expiryMonths().first() - 1) * COLUMN + GAP / 2;
        }

        public int width() {
            return (trainingClass.expiryMonths().last() - trainingClass.expiryMonths().first() + 1) * COLUMN - GAP;
        }

        public int y() {
            return FIRST_LANE + row * LANE;
        }

        /** How far it is filled. */
        public int filled() {
            return seats().isEmpty() ? 0 : (int) Math.min(width(), people * width() / seats().getAsInt());
        }

        public String tone() {
            return seats().isEmpty() ? "unknown" : missing() > 0 ? "short" : "enough";
        }
    }
}
