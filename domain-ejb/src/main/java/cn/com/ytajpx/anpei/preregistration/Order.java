package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.Holder;
import java.util.Optional;

/**
 * Somebody is to be pre-registered.
 *
 * @param about  the certificate it is about, a current one of the holder; empty for a first one
 * @param reason of an override, else ""
 */
record Order(Holder holder, Optional<Certificate> about, Entrance entrance, RegisteredBy by, String reason) {
}
