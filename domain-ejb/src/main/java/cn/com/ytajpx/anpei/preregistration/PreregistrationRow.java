package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.ClassKind;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A row of the list; no number in full.
 *
 * @param lastValidDay of the certificate it is about; {@code null} for a first one
 * @param risk         what the advice said when the class was chosen; {@code null} where staff set a wrong kind aside
 */
public record PreregistrationRow(long id, String name, String idNumberMasked, boolean fictitious, String className, ClassKind kind,
        PreregistrationState state, LocalDate lastValidDay, String employerName, AdviceLabel risk, Origin origin, LocalDateTime madeAt) {
}
