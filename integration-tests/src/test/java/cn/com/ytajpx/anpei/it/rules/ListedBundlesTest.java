package cn.com.ytajpx.anpei.it.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The product reads the bundles that {@code words/index.txt} of each module lists: each is listed once, and is there. */
class ListedBundlesTest {

    @Test
    void everyListedBundleIsThereInBothLanguagesAndListedOnce() throws IOException {
        var names = new ArrayList<String>();
        for (var module : Sources.MODULES) {
            var words = Path.of("..", module, "src", "main", "resources", "words");
            for (var name : Files.isDirectory(words) ? Files.readAllLines(words.resolve("index.txt")) : List.<String>of()) {
                names.add(name);
                assertThat(words.resolve(name + "_zh_CN.properties")).exists();
                assertThat(words.resolve(name + "_en.properties")).exists();
            }
        }

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }
}
