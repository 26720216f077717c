package cn.com.ytajpx.anpei.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InitialPasswordTest {

    @Test
    void itIsReadOutWithoutMistakesAndGoodEnoughForThePolicy() {
        assertThat(IntStream.range(0, 500).mapToObj(each -> InitialPassword.drawn())).doesNotHaveDuplicates().allSatisfy(password -> {
            assertThat(password).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}").doesNotContain("l", "o", "i");
            assertThat(PasswordPolicy.check(password, password, List.of("wang.xiaoan", "王小安")).allowed()).isTrue();
        });
    }
}
