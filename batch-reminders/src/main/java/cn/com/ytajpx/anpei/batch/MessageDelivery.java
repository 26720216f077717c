package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.job.JobRuns;
import cn.com.ytajpx.anpei.job.RunCounts;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.Delivery;
import cn.com.ytajpx.anpei.message.DeliveryCount;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;

/**
 * Sends what waits, batch after batch, until nothing is due or a person stops it (R-N4). A channel that is out of reach is
 * left for the next run.
 */
@Named
@Dependent
public class MessageDelivery implements Batchlet {

    private static final int BATCH = 50;

    @Inject
    @BatchProperty
    String run;

    @Inject
    JobRuns runs;

    @Inject
    Delivery delivery;

    @Inject
    Mishaps mishaps;

    private volatile boolean stopped;

    @Override
    public String process() throws Exception {
        long number = Long.parseLong(run);
        return mishaps.noting(number, () -> {
            runs.expect(number, delivery.due());
            var outOfReach = EnumSet.noneOf(Channel.class);
            DeliveryCount count;
            do {
                count = delivery.sendWaiting(BATCH, outOfReach);
                outOfReach.addAll(count.outOfReach());
                runs.count(number, new RunCounts(count.total(), count.sent(), count.failed() + count.givenUp()));
            } while (count.total() > 0 && !stopped);
            return stopped ? "stopped" : "done";
        });
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
