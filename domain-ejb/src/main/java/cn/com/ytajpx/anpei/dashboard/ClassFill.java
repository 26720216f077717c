package cn.com.ytajpx.anpei.dashboard;

import cn.com.ytajpx.anpei.plan.TrainingClass;

/**
 * How full a class is.
 *
 * @param registered with a seat that is confirmed
 * @param late       with a seat that the centre has yet to confirm
 * @param waiting    without a seat
 */
public record ClassFill(TrainingClass trainingClass, long registered, long late, long waiting) {

    /** Seats taken. */
    public long taken() {
        return registered + late;
    }

    /** Of the capacity, else of {@code most}; 0 to 100. */
    public long percent(long most) {
        long whole = trainingClass.capacity().orElse((int) Math.max(1, most));
        return Math.min(100, taken() * 100 / whole);
    }
}
