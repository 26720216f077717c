package cn.com.ytajpx.anpei.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Files that a notice may carry, by the end of their names and the type a browser is told. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPG("image/jpeg", "jpg", "jpeg");

    private final String mediaType;
    private final String[] endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty where the name ends otherwise. */
    static Optional<FileType> byName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> Arrays.stream(type.endings).anyMatch(ending -> lower.endsWith("." + ending))).findFirst();
    }
}
