package cn.com.ytajpx.anpei.web.admin.audit;

import cn.com.ytajpx.anpei.audit.AuditFilter;
import cn.com.ytajpx.anpei.audit.AuditPlace;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A search of the trail as it stands in an address: {@code ?from=2024-03-01&to=…&actor=王&action=job.start&subject=…&q=…&at=17}. */
record AuditAddress(AuditFilter filter, Optional<AuditPlace> place) {

    private static final int LONGEST_TEXT = 120;

    /** @throws IllegalArgumentException if a parameter is odd */
    static AuditAddress of(HttpServletRequest request) {
        return new AuditAddress(new AuditFilter(day(request.getParameter("from")), day(request.getParameter("to")),
                text(request.getParameter("actor")), text(request.getParameter("action")), text(request.getParameter("subject")),
                text(request.getParameter("q"))), place(request.getParameter("at")));
    }

    /** The query of the same search without its place: empty, or beginning with {@code ?}. */
    String query() {
        var query = new StringBuilder();
        append(query, "from", filter.from());
        append(query, "to", filter.to());
        append(query, "actor", filter.actor());
        append(query, "action", filter.action());
        append(query, "subject", filter.subject());
        append(query, "q", filter.text());
        return query.toString();
    }

    String at(AuditPlace place) {
        var query = query();
        return query + (query.isEmpty() ? "?at=" : "&at=") + place;
    }

    private static void append(StringBuilder query, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    private static String text(String typed) {
        if (typed != null && typed.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("too long");
        }
        return typed;
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException odd) {
            throw new IllegalArgumentException(odd);
        }
    }

    private static Optional<AuditPlace> place(String written) {
        if (written == null || written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(AuditPlace.read(written).orElseThrow(() -> new IllegalArgumentException("no place: at")));
    }
}
