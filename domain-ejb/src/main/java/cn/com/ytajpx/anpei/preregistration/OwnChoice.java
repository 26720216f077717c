package cn.com.ytajpx.anpei.preregistration;

import java.util.Optional;

/**
 * What a trainee chose.
 *
 * @param certificateId the certificate it is about; {@code null} for a first one
 * @param late          by the late list (R-C3b)
 * @param warningRead   whether the risk was shown and accepted
 */
public record OwnChoice(Long certificateId, String classCode, boolean late, boolean warningRead) {

    Optional<Long> certificate() {
        return Optional.ofNullable(certificateId);
    }

    Entrance entrance() {
        return late ? Entrance.LATE_LIST : Entrance.REGULAR;
    }
}
