package cn.com.ytajpx.anpei.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.sheet.Finding;
import cn.com.ytajpx.anpei.sheet.SheetReason;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    private final Words words = new Words(Language.ZH, Words.class.getClassLoader());

    @ParameterizedTest
    @CsvSource({"2024-02-30, 没有这一天:2024-02-30。", "2024-02-29, 没有这一天:2024年2月29日(周四)。", "二月三十, 没有这一天:二月三十。"})
    void aDayIsSpokenAndWhatIsNoneStaysAsTyped(String typed, String said) {
        assertThat(Finding.at(CertificateColumn.LAST_VALID_DAY, SheetReason.DATE_IMPOSSIBLE, typed).said(words)).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(SheetReason.class)
    void everyFindingOfAnySheetIsReadBackAndSaidInWords(SheetReason reason) {
        isReadBackAndSaid(reason);
    }

    @ParameterizedTest
    @EnumSource(CertificateRowReason.class)
    void everyFindingOfACertificateIsReadBackAndSaidInWords(CertificateRowReason reason) {
        isReadBackAndSaid(reason);
    }

    private void isReadBackAndSaid(Reason reason) {
        var kept = JudgedCertificate.FINDINGS.written(List.of(Finding.at(CertificateColumn.NAME, reason, "2024-13-41", "2")));

        assertThat(JudgedCertificate.FINDINGS.read(kept)).extracting(Finding::reason).containsExactly(reason);
        assertThat(JudgedCertificate.FINDINGS.read(kept).get(0).said(words)).isNotBlank().doesNotContain("???");
    }
}
