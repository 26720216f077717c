package cn.com.ytajpx.anpei.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every one of these is refused, with its reason, in under two seconds and before a parser sees it. */
class SheetGuardTest {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    @Test
    void aBombOfOneLargeSheet() throws IOException {
        assertThat(refused(workbook(zip -> zeros(zip, SHEET, 300)))).isEqualTo(SheetReason.FILE_TOO_MUCH_INSIDE);
    }

    @Test
    void aBombOfManyPartsThatAreSmallEach() throws IOException {
        assertThat(refused(workbook(zip -> {
            for (int i = 0; i < 20; i++) {
                zeros(zip, "xl/media/image" + i + ".png", 10);
            }
        }))).isEqualTo(SheetReason.FILE_TOO_MUCH_INSIDE);
    }

    @Test
    void aBombOfSharedTexts() throws IOException {
        assertThat(refused(workbook(zip -> {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var text = "<si><t>烟台市安生安全技术服务中心</t></si>".repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 700; i++) {
                zip.write(text);
            }
        }))).isEqualTo(SheetReason.FILE_TOO_MUCH_INSIDE);
    }

    @Test
    void thousandsOfParts() throws IOException {
        assertThat(refused(workbook(zip -> {
            for (int i = 0; i < 2000; i++) {
                put(zip, "xl/part" + i + ".xml", "<a/>");
            }
        }))).isEqualTo(SheetReason.FILE_TOO_MUCH_INSIDE);
    }

    @Test
    void anExternalEntity() throws IOException {
        assertThat(refused(workbook(zip -> put(zip, SHEET,
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>"))))
                .isEqualTo(SheetReason.FILE_UNSAFE);
    }

    @Test
    void entitiesThatMultiplyThemselves() throws IOException {
        assertThat(refused(workbook(zip -> put(zip, "xl/sharedStrings.xml",
                "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>"))))
                .isEqualTo(SheetReason.FILE_UNSAFE);
    }

    @Test
    void aDocumentTypeHiddenBehindALongCommentAndAcrossTwoReads() throws IOException {
        for (int before : new int[] {65_530, 65_528, 131_060, 200_000}) {
            assertThat(refused(workbook(zip -> put(zip, SHEET, "<!--" + " ".repeat(before) + "--><!DOCTYPE x><worksheet/>"))))
                    .isEqualTo(SheetReason.FILE_UNSAFE);
        }
    }

    @Test
    void aDocumentTypeInAnotherEncoding() throws IOException {
        assertThat(refused(workbook(zip -> {
            zip.putNextEntry(new ZipEntry(SHEET));
            zip.write("<!DOCTYPE x [<!ENTITY e SYSTEM \"http://localhost/\">]><worksheet/>".getBytes(StandardCharsets.UTF_16));
        }))).isEqualTo(SheetReason.FILE_UNSAFE);
    }

    @Test
    void macros() throws IOException {
        assertThat(refused(workbook(zip -> put(zip, "xl/vbaProject.bin", "x")))).isEqualTo(SheetReason.FILE_HAS_MACROS);
    }

    @Test
    void anotherKindOfFileUnderTheNameOfASheet() throws IOException {
        assertThat(refused(file("张三,370681199001010017\n".getBytes(StandardCharsets.UTF_8)))).isEqualTo(SheetReason.FILE_NOT_XLSX);
        assertThat(refused(file(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}))).isEqualTo(SheetReason.FILE_OLD_OR_ENCRYPTED);
        assertThat(refused(file(new byte[0]))).isEqualTo(SheetReason.FILE_MISSING);
        assertThat(refused(zip(zip -> put(zip, "word/document.xml", "<a/>")))).isEqualTo(SheetReason.FILE_NOT_XLSX);
    }

    @Test
    void aFileThatBreaksOff() throws IOException {
        var whole = Files.readAllBytes(workbook(zip -> put(zip, SHEET, "<worksheet/>".repeat(1000))));
        assertThat(refused(file(java.util.Arrays.copyOf(whole, whole.length / 2)))).isEqualTo(SheetReason.FILE_DAMAGED);
    }

    @Test
    void moreThanTheLargestUpload() throws IOException {
        assertThat(refused(file(new byte[(int) SheetGuard.LARGEST_FILE + 1]))).isEqualTo(SheetReason.FILE_TOO_LARGE);
    }

    private static Reason refused(Path file) {
        return assertTimeout(SOON, () -> catchThrowableOfType(Refused.class, () -> SheetGuard.check(file)))
                .decision().refusals().get(0).reason();
    }

    private interface Parts {
        void write(ZipOutputStream zip) throws IOException;
    }

    private Path workbook(Parts parts) throws IOException {
        return zip(zip -> {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(zip, "xl/workbook.xml", "<workbook/>");
            parts.write(zip);
        });
    }

    private Path zip(Parts parts) throws IOException {
        var path = Files.createTempFile(folder, "sheet", ".xlsx");
        try (OutputStream out = Files.newOutputStream(path); var zip = new ZipOutputStream(out)) {
            parts.write(zip);
        }
        return path;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "sheet", ".xlsx"), content);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void zeros(ZipOutputStream zip, String name, int megabytes) throws IOException {
        zip.setLevel(1);
        zip.putNextEntry(new ZipEntry(name));
        var spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < megabytes; i++) {
            zip.write(spaces);
        }
    }
}
