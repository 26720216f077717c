package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate that will lapse, whose person is on no way to renew it. Numbers are masked.
 *
 * @param waiting whether they are on a waiting list, which is no seat
 * @param tooLate whether they have a seat or a booking, in a class that comes too late for this certificate
 * @param best    the class to name; empty where none is safe any more
 */
public record AtRiskRow(long certificateId, String name, String idNumberMasked, String mobileMasked, String employer, Post post,
        LocalDate lastValidDay, boolean waiting, boolean tooLate, Optional<AdvisedClass> best) {
}
