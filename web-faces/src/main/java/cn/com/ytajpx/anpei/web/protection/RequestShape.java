package cn.com.ytajpx.anpei.web.protection;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an address and its parameters are written as a browser of ours would write them. */
public final class RequestShape {

    private static final int LONGEST_PATH = 512;
    private static final int LONGEST_QUERY = 4096;
    private static final Pattern ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern VIEW_STATE = Pattern.compile("stateless|-?\\d{1,20}:-?\\d{1,20}");

    private RequestShape() {
    }

    /** An address with a file name of a view in it is none of ours: views are asked for without. */
    public static boolean unknown(String path) {
        return path.contains(".xhtml") || path.contains("/.");
    }

    public static boolean readable(String path, String query) {
        return path.length() <= LONGEST_PATH && path.indexOf(';') < 0 && path.indexOf('\\') < 0
                && unescaped(path).filter(text -> noControls(text, "")).isPresent()
                && (query == null || query.length() <= LONGEST_QUERY && unescaped(query).filter(text -> noControls(text, "\n\r\t")).isPresent());
    }

    /** Only what Faces itself wrote into a form comes back as its state. */
    static boolean stateOfOurs(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())
                || !String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded")) {
            return true;
        }
        var states = request.getParameterValues("jakarta.faces.ViewState");
        return states == null || states.length == 1 && VIEW_STATE.matcher(states[0]).matches();
    }

    /** What the escapes stand for; empty if they are no UTF-8. */
    private static Optional<String> unescaped(String escaped) {
        if (ESCAPE.matcher(escaped).find()) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.allocate(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            var letter = escaped.charAt(i);
            if (letter == '%') {
                bytes.put((byte) Integer.parseInt(escaped, i + 1, i + 3, 16));
                i += 2;
            } else if (letter < 0x80) {
                bytes.put((byte) letter);
            } else {
                return Optional.empty();
            }
        }
        return text(bytes.flip());
    }

    private static Optional<String> text(ByteBuffer utf8) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(utf8).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static boolean noControls(String text, String allowedControls) {
        return text.chars().noneMatch(letter -> letter < ' ' && allowedControls.indexOf(letter) < 0);
    }
}
