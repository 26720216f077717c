package cn.com.ytajpx.anpei.web.ui;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** The one file of a form, under the field {@code file}. */
public final class UploadedFile {

    private static final String FIELD = "file";

    private UploadedFile() {
    }

    /**
     * What was sent, within the limits of the servlet's {@code @MultipartConfig}.
     *
     * @param mostBytes the most a file may have, inclusive
     * @throws Refused with {@code missing} if there is none or it is empty, with {@code tooLarge} if it is longer
     */
    public static Part of(HttpServletRequest request, long mostBytes, Refusal missing, Refusal tooLarge) {
        try {
            var file = request.getPart(FIELD);
            if (file == null || file.getSize() == 0) {
                throw new Refused(missing);
            }
            return file;
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            // the server says in different ways that a file or the whole form is too long
            throw new Refused(request.getContentLengthLong() > mostBytes ? tooLarge : missing);
        }
    }
}
