package cn.com.ytajpx.anpei.account;

import static cn.com.ytajpx.anpei.account.DocumentType.ID_CARD;
import static cn.com.ytajpx.anpei.account.DocumentType.OTHER;
import static cn.com.ytajpx.anpei.account.DocumentType.PASSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-A1 The number of every document")
class IdentityDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "ID_CARD, 11010519491231002X,", "ID_CARD, 110105 1949 1231 002x,", "ID_CARD, 440524188001010014,",
        "ID_CARD, 110105194912310021, ID_NUMBER_CHECKSUM", "ID_CARD, 110105491231002, ID_NUMBER_FIRST_GENERATION",
        "ID_CARD, 11010519490231002X, ID_NUMBER_BIRTH_DATE", "ID_CARD, E12345678, ID_NUMBER_SHAPE", "ID_CARD, '', ID_NUMBER_MISSING",
        "PASSPORT, e1234 5678,", "PASSPORT, AB12,PASSPORT_SHAPE", "PASSPORT, AB123,", "PASSPORT, ABCDE1234567890,",
        "PASSPORT, ABCDE12345678901, PASSPORT_SHAPE", "PASSPORT, E1234567号, PASSPORT_SHAPE", "PASSPORT, ' ', ID_NUMBER_MISSING",
        "OTHER, H0123456789,", "OTHER, 12345678901234567890,", "OTHER, 123456789012345678901, DOCUMENT_SHAPE", "OTHER, 1234, DOCUMENT_SHAPE",
        "OTHER, ' ', ID_NUMBER_MISSING"})
    void isCheckedByItsKind(DocumentType type, String typed, String reason) {
        assertThat(IdentityDocument.check(type, typed).map(Reason::name).orElse(null)).isEqualTo(reason);
    }

    @Test
    void isKeptInOneSpellingAndShownMasked() {
        assertThat(IdentityDocument.parse(PASSPORT, " e1234-5678 ").number()).isEqualTo("E12345678");
        assertThat(IdentityDocument.parse(PASSPORT, "E12345678").masked()).isEqualTo("E1****78");
        assertThat(IdentityDocument.parse(OTHER, "AB123").toString()).isEqualTo("AB****23");
        assertThat(IdentityDocument.parse(ID_CARD, "11010519491231002x").masked()).isEqualTo("1101**********002X");
    }
}
