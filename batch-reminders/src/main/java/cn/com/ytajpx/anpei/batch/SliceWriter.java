package cn.com.ytajpx.anpei.batch;

import cn.com.ytajpx.anpei.reminder.OpenSlice;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Plans a chunk of slices at once; where that fails, one by one, leaving out those that fail alone. */
@Named
@Dependent
public class SliceWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    String run;

    @Inject
    SliceChunk chunk;

    @Inject
    Mishaps mishaps;

    @Override
    public void writeItems(List<Object> items) {
        long number = Long.parseLong(run);
        var slices = items.stream().map(OpenSlice.class::cast).toList();
        try {
            chunk.plan(number, slices);
        } catch (RuntimeException together) {
            mishaps.logged("job run " + run + ", slices " + slices + ", now one by one", together);
            slices.forEach(slice -> alone(number, slice));
        }
    }

    private void alone(long number, OpenSlice slice) {
        try {
            chunk.plan(number, List.of(slice));
        } catch (RuntimeException alone) {
            var incident = mishaps.logged("job run " + run + ", slice " + slice, alone);
            chunk.leaveOut(number, slice, Mishaps.root(alone).getClass().getSimpleName() + " " + incident);
        }
    }
}
