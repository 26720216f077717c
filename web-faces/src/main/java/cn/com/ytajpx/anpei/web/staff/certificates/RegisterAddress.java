package cn.com.ytajpx.anpei.web.staff.certificates;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.certificate.RegisterFilter;
import cn.com.ytajpx.anpei.certificate.RegisterOrder;
import cn.com.ytajpx.anpei.certificate.Standing;
import cn.com.ytajpx.anpei.listing.ListPlace;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * A view of the register as it stands in an address: {@code ?q=王&post=principal&standing=due&from=2024-03-01&to=…&order=name&at=…}.
 */
record RegisterAddress(RegisterFilter filter, RegisterOrder order, Optional<ListPlace> place) {

    private static final int LONGEST_TEXT = 120;

    /** @throws IllegalArgumentException if a parameter is odd */
    static RegisterAddress of(HttpServletRequest request) {
        var text = request.getParameter("q");
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("q is too long");
        }
        return new RegisterAddress(
                new RegisterFilter(text, constant(Post.class, request.getParameter("post")),
                        constant(Standing.class, request.getParameter("standing")),
                        day(request.getParameter("from")), day(request.getParameter("to"))),
                Optional.ofNullable(constant(RegisterOrder.class, request.getParameter("order"))).orElse(RegisterOrder.EXPIRY),
                place(request.getParameter("at")));
    }

    RegisterAddress with(String text) {
        return new RegisterAddress(new RegisterFilter(text, filter.post(), filter.standing(), filter.from(), filter.to()), order,
                Optional.empty());
    }

    /** The query of the same view without its place, beginning with {@code ?}. */
    String query() {
        var query = new StringBuilder("?order=").append(order.name().toLowerCase(Locale.ROOT));
        append(query, "q", filter.text());
        append(query, "post", filter.post());
        append(query, "standing", filter.standing());
        append(query, "from", filter.from());
        append(query, "to", filter.to());
        return query.toString();
    }

    private static void append(StringBuilder query, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            var text = value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
            query.append('&').append(name).append('=').append(URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null || name.isEmpty() ? null : Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException odd) {
            throw new IllegalArgumentException(odd);
        }
    }

    private static Optional<ListPlace> place(String written) {
        if (written == null || written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ListPlace.read(written).orElseThrow(() -> new IllegalArgumentException("no place: at")));
    }
}
