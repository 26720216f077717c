package cn.com.ytajpx.anpei.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.common.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file of a notice")
class FileCheckTest {

    private static final byte[] PDF = "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8);

    @Test
    void is_what_its_name_and_its_content_both_say() throws IOException {
        assertThat(FileCheck.type("计划表.PDF", PDF)).isEqualTo(FileType.PDF);
        assertThat(FileCheck.type("表.docx", zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(FileType.DOCX);
        assertThat(FileCheck.type("表.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(FileType.XLSX);
        assertThat(FileCheck.type("照片.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})).isEqualTo(FileType.JPG);
        assertThat(FileCheck.type("图.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})).isEqualTo(FileType.PNG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.html", "x.svg", "x.exe", "x", "x.pdf.js", "x.docm"})
    void is_of_no_other_kind(String name) {
        refused(name, PDF, NoticeReason.NOTICE_FILE_TYPE);
    }

    @Test
    void does_not_hide_behind_another_name() throws IOException {
        refused("x.png", PDF, NoticeReason.NOTICE_FILE_CONTENT);
        refused("x.pdf", "<script>".getBytes(StandardCharsets.UTF_8), NoticeReason.NOTICE_FILE_CONTENT);
        refused("x.xlsx", zip("[Content_Types].xml", "word/document.xml"), NoticeReason.NOTICE_FILE_CONTENT);
        refused("x.docx", "PK\u0003\u0004 broken".getBytes(StandardCharsets.UTF_8), NoticeReason.NOTICE_FILE_CONTENT);
    }

    @Test
    void carries_no_macros() throws IOException {
        refused("x.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), NoticeReason.NOTICE_FILE_MACROS);
    }

    @Test
    void is_neither_empty_nor_too_large_and_its_name_can_be_said() {
        refused("x.pdf", new byte[0], NoticeReason.NOTICE_FILE_MISSING);
        refused("x.pdf", new byte[(FileCheck.MEGABYTES << 20) + 1], NoticeReason.NOTICE_FILE_TOO_LARGE);
        refused("长".repeat(120) + ".pdf", PDF, NoticeReason.NOTICE_FILE_NAME);
        refused("a\r\nb.pdf", PDF, NoticeReason.NOTICE_FILE_NAME);
    }

    private static void refused(String name, byte[] content, NoticeReason why) {
        assertThatThrownBy(() -> FileCheck.type(name, content)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.decision().refusals()).singleElement().satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("file");
                    assertThat(refusal.reason()).isEqualTo(why);
                }));
    }

    private static byte[] zip(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }
}
