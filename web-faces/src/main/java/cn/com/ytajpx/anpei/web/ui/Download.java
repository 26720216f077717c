package cn.com.ytajpx.anpei.web.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Sends a file to keep. It is written aside first, so that a failure half way is an error page and not half a file. */
public final class Download {

    private Download() {
    }

    /** @param name as the person will find it, Chinese allowed */
    public static void workbook(HttpServletResponse response, String name, Consumer<OutputStream> writer) throws IOException {
        send(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name, writer);
    }

    /** @param name as the person will find it, Chinese allowed */
    public static void send(HttpServletResponse response, String type, String name, Consumer<OutputStream> writer) throws IOException {
        Path file = Files.createTempFile("download", null);
        try {
            try (var out = Files.newOutputStream(file)) {
                writer.accept(out);
            }
            response.setContentType(type);
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                    + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
            response.setHeader("Cache-Control", "no-store");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
