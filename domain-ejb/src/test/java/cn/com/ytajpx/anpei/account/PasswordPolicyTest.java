package cn.com.ytajpx.anpei.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.Refusal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final List<String> OWN = Arrays.asList("林晓安", null, "lin.xiaoan@example.com", "11010519491231002X", "13812345678", "desk-clerk", "Li");

    private static List<Refusal> refusals(String password) {
        return PasswordPolicy.check(password, password, OWN).refusals();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "                      | PASSWORD_MISSING",
        "ab3de6gh9             | PASSWORD_TOO_SHORT",
        "password12            | PASSWORD_COMMON",
        "PassWord2024!!        | PASSWORD_COMMON",
        "Woaini5201314         | PASSWORD_COMMON",
        "aaaaaaaaaa            | PASSWORD_MONOTONOUS",
        "1212121212            | PASSWORD_MONOTONOUS",
        "2345678901            | PASSWORD_MONOTONOUS",
        "9876543210987         | PASSWORD_MONOTONOUS",
        "abcdefghijk           | PASSWORD_MONOTONOUS",
        "abcdefgh12345678      | PASSWORD_MONOTONOUS",
        "qwertyuiopas          | PASSWORD_MONOTONOUS",
        "x林晓安的密码真的很长   | PASSWORD_CONTAINS_OWN",
        "Lin.XiaoAn-blue7      | PASSWORD_CONTAINS_OWN",
        "x11010519491231002X   | PASSWORD_CONTAINS_OWN",
        "my-1231002x-key       | PASSWORD_CONTAINS_OWN",
        "tel12345678tel        | PASSWORD_CONTAINS_OWN",
        "the-desk-clerk-1      | PASSWORD_CONTAINS_OWN"})
    void aBadPasswordIsRefusedForItsFirstFault(String password, AccountReason reason) {
        assertThat(refusals(password)).extracting(Refusal::reason).contains(reason);
        assertThat(refusals(password)).extracting(Refusal::field).contains("newPassword");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab3de6gh9j", "correct horse battery", "海风吹过三月的苹果园", "Blitz7-Kabel", "livelyriver42"})
    void aGoodPasswordNeedsNoRitual(String password) {
        assertThat(refusals(password)).isEmpty();
    }

    @Test
    void sixtyFourCharactersAreTheMost() {
        var longest = "ab3de6gh".repeat(8);

        assertThat(refusals(longest)).isEmpty();
        assertThat(refusals(longest + "x")).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(AccountReason.PASSWORD_TOO_LONG);
            assertThat(refusal.arguments()).containsExactly(64);
        });
    }

    @Test
    void aRareCharacterCountsAsOne() {
        assertThat(refusals("𬱖㛃𠮷𡈽𣲷𩾌𪨶𫄧𫖮")).extracting(Refusal::reason).containsExactly(AccountReason.PASSWORD_TOO_SHORT);
    }

    @Test
    void bothFieldsAreRefusedAtOnce() {
        assertThat(PasswordPolicy.check("short", "other", OWN).refusals()).extracting(Refusal::field).containsExactly("newPassword", "repeated");
        assertThat(PasswordPolicy.check("livelyriver42", null, OWN).refusals()).extracting(Refusal::reason)
                .containsExactly(AccountReason.PASSWORD_NOT_REPEATED);
    }
}
