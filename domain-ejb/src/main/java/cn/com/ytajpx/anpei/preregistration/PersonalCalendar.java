package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What stands in one person's calendar.
 *
 * @param certificates every term that matters; replaced ones are to be taken back
 */
public record PersonalCalendar(List<Entry> classes, List<Certificate> certificates) {

    /**
     * A class that the person is or was in.
     *
     * @param sequence  grows with every change of the class and of the place in it
     * @param changedAt of class or place, whichever came last, Asia/Shanghai
     * @param cancelled whether class or place is gone: to be taken back
     */
    public record Entry(long preregistrationId, TrainingClass trainingClass, int sequence, LocalDateTime changedAt, boolean cancelled) {
    }
}
