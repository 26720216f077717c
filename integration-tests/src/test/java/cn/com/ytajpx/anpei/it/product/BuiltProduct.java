package cn.com.ytajpx.anpei.it.product;

import java.nio.file.Path;
import java.util.List;

/** Where the build left the unpacked product, and where tests may write. */
public final class BuiltProduct {

    private BuiltProduct() {
    }

    public static Path home() {
        return Path.of(System.getProperty("anpei.home", "../launcher/target/anpei")).toAbsolutePath().normalize();
    }

    public static Path ear() {
        return home().resolve("anpei.ear");
    }

    /** What the build has Java told for products under test. */
    static List<String> java() {
        return List.of(System.getProperty("anpei.test.java", "-Xmx768m").split(" "));
    }

    /** A directory below {@code target/} for the data of one product under test. */
    public static Path data(String name) {
        return Path.of(System.getProperty("anpei.test.data", "target/anpei-data")).resolve(name).toAbsolutePath().normalize();
    }
}
