package cn.com.ytajpx.anpei.it.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import org.junit.jupiter.api.Test;

/** Two beans of one name are found by the server only when it deploys, and then there is no product at all. */
class BeanNamesTest {

    @Test
    void aNameThatPagesUseMeansOneBean() {
        var names = new ClassFileImporter().importPackages("cn.com.ytajpx.anpei.web").stream().filter(type -> type.isAnnotatedWith(Named.class))
                .map(BeanNamesTest::name).toList();

        assertThat(names).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    private static String name(JavaClass type) {
        var given = type.getAnnotationOfType(Named.class).value();
        return given.isEmpty() ? Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1) : given;
    }
}
