package cn.com.ytajpx.anpei.plan;

import java.util.OptionalInt;

/**
 * A published class with the seats that are left.
 *
 * @param seatsLeft not negative; empty where the class has no stated capacity
 */
public record OfferedClass(TrainingClass trainingClass, OptionalInt seatsLeft) {

    /** None is left: only the waiting list takes people. */
    boolean full() {
        return seatsLeft.isPresent() && seatsLeft.getAsInt() <= 0;
    }

    /** Less than a tenth of a stated capacity is left. */
    boolean fewSeats() {
        var capacity = trainingClass.capacity();
        return capacity.isPresent() && seatsLeft.isPresent() && seatsLeft.getAsInt() * 10 < capacity.getAsInt();
    }
}
