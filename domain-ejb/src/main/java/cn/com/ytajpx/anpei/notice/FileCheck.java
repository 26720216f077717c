package cn.com.ytajpx.anpei.notice;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Whether an uploaded file is what its name says, by its content. */
final class FileCheck {

    static final int MEGABYTES = 10;
    private static final int LONGEST_NAME = 120;
    private static final int MOST_ENTRIES = 5_000;

    private FileCheck() {
    }

    /** @throws Refused at {@code file} if the name, the size or the content is not that of a file a notice may carry */
    static FileType type(String name, byte[] content) {
        if (content.length == 0) {
            throw refused(NoticeReason.NOTICE_FILE_MISSING);
        }
        if (content.length > MEGABYTES << 20) {
            throw refused(NoticeReason.NOTICE_FILE_TOO_LARGE, MEGABYTES);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw refused(NoticeReason.NOTICE_FILE_NAME, LONGEST_NAME);
        }
        var type = FileType.byName(name).orElseThrow(() -> refused(NoticeReason.NOTICE_FILE_TYPE, name));
        if (!holds(type, content, name)) {
            throw refused(NoticeReason.NOTICE_FILE_CONTENT, name, type.name());
        }
        return type;
    }

    private static boolean holds(FileType type, byte[] content, String name) {
        return switch (type) {
            case PDF -> begins(content, '%', 'P', 'D', 'F', '-');
            case PNG -> begins(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
            case JPG -> begins(content, 0xFF, 0xD8, 0xFF);
            case DOCX -> officeFile(content, name, "word/document.xml");
            case XLSX -> officeFile(content, name, "xl/workbook.xml");
        };
    }

    private static boolean officeFile(byte[] content, String name, String mainPart) {
        var parts = parts(content);
        if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
            throw refused(NoticeReason.NOTICE_FILE_MACROS, name);
        }
        return parts.contains("[Content_Types].xml") && parts.contains(mainPart);
    }

    /** Empty for what is no zip, or one of too many parts. Only its table of contents is read, nothing is unpacked. */
    private static Set<String> parts(byte[] content) {
        try {
            var file = Files.createTempFile("notice", ".zip");
            try {
                Files.write(file, content);
                return parts(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> parts(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size() > MOST_ENTRIES ? Set.of() : zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        } catch (ZipException noZip) {
            return Set.of();
        }
    }

    private static boolean begins(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Refused refused(NoticeReason why, Object... arguments) {
        return new Refused(Refusal.at("file", why, arguments));
    }
}
