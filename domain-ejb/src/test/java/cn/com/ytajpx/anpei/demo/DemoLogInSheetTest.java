package cn.com.ytajpx.anpei.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.security.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoLogInSheetTest {

    @Test
    void itHasALineForEachRoleBelowThePassword() {
        assertThat(DemoLogInSheet.text().lines()).hasSize(1 + Role.values().length)
                .first().asString().contains("Anpei-2024", "密码", "password");
        assertThat(DemoLogInSheet.text().lines()).contains("  desk-clerk             教务  Desk clerk", "  19900000001            学员  Trainee");
    }

    @ParameterizedTest
    @MethodSource("cn.com.ytajpx.anpei.demo.DemoLogIn#all")
    void theReadmeListsIt(DemoLogIn logIn) throws Exception {
        assertThat(Files.readString(Path.of("../README.md"))).contains("| `%s` |".formatted(logIn.handle()));
    }
}
