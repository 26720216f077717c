package cn.com.ytajpx.anpei.preregistration;

import java.util.Optional;

/**
 * What staff chose for a person.
 *
 * @param certificateId the certificate it is about; {@code null} for a first one
 */
public record StaffChoice(Long certificateId, String classCode) {

    Optional<Long> certificate() {
        return Optional.ofNullable(certificateId);
    }
}
