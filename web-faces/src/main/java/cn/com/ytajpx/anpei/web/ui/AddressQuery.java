package cn.com.ytajpx.anpei.web.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The query of an address, parameter by parameter; what is empty or {@code null} is left out. The counterpart of {@link Asked}. */
public final class AddressQuery {

    private final StringBuilder query = new StringBuilder();

    public AddressQuery with(String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(URLEncoder.encode(written(value), StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Empty, or beginning with {@code ?}. */
    @Override
    public String toString() {
        return query.toString();
    }

    /** Ends so that {@code page=2} can follow. */
    public String beforePage() {
        return query.isEmpty() ? "?" : query + "&";
    }

    private static String written(Object value) {
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-') : value.toString();
    }
}
