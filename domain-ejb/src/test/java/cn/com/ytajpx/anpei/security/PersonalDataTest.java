package cn.com.ytajpx.anpei.security;

import static cn.com.ytajpx.anpei.security.PersonalData.Kind.ID_NUMBER;
import static cn.com.ytajpx.anpei.security.PersonalData.Kind.MOBILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Personal data at rest")
class PersonalDataTest {

    private static final String ONE_KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String OTHER_KEY = Base64.getEncoder().encodeToString("a key of exactly thirty-two byte".getBytes());

    private final PersonalData personalData = new PersonalData(ONE_KEY, OTHER_KEY);

    @Test
    void comes_back_as_it_was_sealed_and_never_looks_the_same_twice() {
        var once = personalData.seal("11010519491231002X");
        var again = personalData.seal("11010519491231002X");
        assertThat(personalData.reveal(once)).isEqualTo("11010519491231002X");
        assertThat(personalData.reveal(again)).isEqualTo("11010519491231002X");
        assertThat(once).isNotEqualTo(again);
    }

    @Test
    void is_refused_when_a_single_bit_was_altered_or_the_key_is_another() {
        var sealed = personalData.seal("13800001234");
        assertThatThrownBy(() -> new PersonalData(OTHER_KEY, OTHER_KEY).reveal(sealed))
                .isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> personalData.reveal(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void has_one_fingerprint_for_each_kind_and_key() {
        var fingerprint = personalData.fingerprint(ID_NUMBER, "1");
        assertThat(fingerprint).hasSize(32).isEqualTo(personalData.fingerprint(ID_NUMBER, "1"))
                .isNotEqualTo(personalData.fingerprint(MOBILE, "1"))
                .isNotEqualTo(new PersonalData(ONE_KEY, ONE_KEY).fingerprint(ID_NUMBER, "1"));
    }

    @Test
    void needs_keys_of_the_right_length() {
        var shortKey = Base64.getEncoder().encodeToString(new byte[16]);
        assertThatThrownBy(() -> new PersonalData(shortKey, ONE_KEY)).hasMessageContaining("anpei.key.seal");
    }
}
