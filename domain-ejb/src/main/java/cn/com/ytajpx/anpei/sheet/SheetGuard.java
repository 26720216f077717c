package cn.com.ytajpx.anpei.sheet;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into an uploaded file before any parser does: a real workbook, no macros, no document types or entities, and no more
 * inside than a workbook of this kind needs. Everything is unpacked once and counted, whatever the archive claims of itself;
 * it stops at the first limit passed.
 */
final class SheetGuard {

    /** Bytes of an upload. */
    static final long LARGEST_FILE = 10L << 20;

    private static final long MOST_UNPACKED = 96L << 20;
    private static final long MOST_SHARED_STRINGS = 24L << 20;
    private static final int MOST_ENTRIES = 500;
    private static final int BUFFER = 1 << 16;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENTITY = "<!ENTITY".getBytes(StandardCharsets.US_ASCII);

    private SheetGuard() {
    }

    /** @throws Refused if the file is not a workbook that may be read */
    static void check(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw refused(SheetReason.FILE_TOO_LARGE, LARGEST_FILE >> 20);
        }
        checkKind(file);
        try (var zip = new ZipFile(file.toFile())) {
            checkParts(zip);
            checkContents(zip);
        } catch (ZipException damaged) {
            throw refused(SheetReason.FILE_DAMAGED);
        }
    }

    /** By its first bytes, never by its name. */
    private static void checkKind(Path file) throws IOException {
        var head = new byte[4];
        try (var in = Files.newInputStream(file)) {
            if (in.readNBytes(head, 0, head.length) == 0) {
                throw refused(SheetReason.FILE_MISSING);
            }
        }
        if ((head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf) {
            throw refused(SheetReason.FILE_OLD_OR_ENCRYPTED);
        }
        if (head[0] != 'P' || head[1] != 'K' || head[2] != 3 || head[3] != 4) {
            throw refused(SheetReason.FILE_NOT_XLSX);
        }
    }

    private static void checkParts(ZipFile zip) {
        if (zip.size() > MOST_ENTRIES) {
            throw refused(SheetReason.FILE_TOO_MUCH_INSIDE);
        }
        if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
            throw refused(SheetReason.FILE_NOT_XLSX);
        }
        if (zip.stream().anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw refused(SheetReason.FILE_HAS_MACROS);
        }
    }

    private static void checkContents(ZipFile zip) throws IOException {
        long left = MOST_UNPACKED;
        for (var entries = zip.entries(); entries.hasMoreElements();) {
            var entry = entries.nextElement();
            left -= unpacked(zip, entry, Math.min(left, entry.getName().endsWith("sharedStrings.xml") ? MOST_SHARED_STRINGS : left));
        }
    }

    /** Bytes of one part; XML that declares a document type or is not in UTF-8 is refused. */
    private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        var xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        var buffer = new byte[BUFFER];
        int kept = 0;
        long total = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read; (read = in.read(buffer, kept, BUFFER - kept)) > 0;) {
                total += read;
                if (total > most) {
                    throw refused(SheetReason.FILE_TOO_MUCH_INSIDE);
                }
                int length = kept + read;
                if (xml && unsafe(buffer, length)) {
                    throw refused(SheetReason.FILE_UNSAFE);
                }
                // a forbidden word may lie across two reads
                kept = Math.min(DOCTYPE.length - 1, length);
                System.arraycopy(buffer, length - kept, buffer, 0, kept);
            }
        }
        return total;
    }

    private static boolean unsafe(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0 || bytes[i] == '<' && (starts(bytes, i, length, DOCTYPE) || starts(bytes, i, length, ENTITY))) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] bytes, int from, int length, byte[] word) {
        if (from + word.length > length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (bytes[from + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    static Refused refused(SheetReason reason, Object... arguments) {
        return new Refused(Refusal.at("file", reason, arguments));
    }
}
