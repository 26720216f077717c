package cn.com.ytajpx.anpei.certificate;

import java.util.List;
import java.util.Optional;

/** Some rows of the sorted register, with the way to those before and after. */
public record RegisterPage(List<CertificateRow> rows, Optional<RegisterPlace> previous, Optional<RegisterPlace> next) {
}
