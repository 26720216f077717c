package cn.com.ytajpx.anpei.web.account;

import cn.com.ytajpx.anpei.web.protection.RequestShape;
import java.net.URI;
import java.util.Optional;

/** An address of ours that someone asked to be led to; never another site's. */
final class LocalAddress {

    private LocalAddress() {
    }

    /** Empty for what is missing, odd, or on another host, and for programs and the door itself, which are no places to be. */
    static Optional<String> of(String asked) {
        if (asked == null || !asked.startsWith("/") || asked.startsWith("//")) {
            return Optional.empty();
        }
        try {
            var address = URI.create(asked);
            var path = address.getRawPath();
            var place = address.getRawAuthority() == null && RequestShape.readable(path, address.getRawQuery())
                    && !RequestShape.unknown(path) && !path.startsWith("//") && !path.matches("/(login|logout|api/.*)");
            return place ? Optional.of(address.getRawQuery() == null ? path : path + "?" + address.getRawQuery()) : Optional.empty();
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
