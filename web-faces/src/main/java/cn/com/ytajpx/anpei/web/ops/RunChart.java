package cn.com.ytajpx.anpei.web.ops;

import cn.com.ytajpx.anpei.job.JobRun;
import cn.com.ytajpx.anpei.job.RunState;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * One figure of the last runs as bars, the oldest at the left, the largest as high as the chart.
 *
 * @param most the largest figure
 */
public record RunChart(List<Bar> bars, long most) {

    /** The measures of the drawing. */
    private static final int WIDTH = 600;
    private static final int HEIGHT = 60;
    private static final int SLOT = 20;
    private static final int GAP = 4;
    private static final int LEAST = 2;

    static final int RUNS = WIDTH / SLOT;

    /**
     * @param newestFirst at most {@link #RUNS}
     * @param said        what a bar says
     */
    static RunChart of(List<JobRun> newestFirst, ToLongFunction<JobRun> figure, Function<JobRun, String> said) {
        long most = newestFirst.stream().mapToLong(figure).max().orElse(0);
        int count = newestFirst.size();
        return new RunChart(IntStream.range(0, count).mapToObj(i -> {
            var run = newestFirst.get(count - 1 - i);
            long height = most == 0 ? LEAST : Math.max(LEAST, figure.applyAsLong(run) * HEIGHT / most);
            return new Bar(i * SLOT + GAP / 2, HEIGHT - height, SLOT - GAP, height, run.state() == RunState.COMPLETED, said.apply(run));
        }).toList(), most);
    }

    /** A rectangle of the drawing; hollow where the run did not complete. */
    public record Bar(long x, long y, long width, long height, boolean complete, String said) {
    }
}
