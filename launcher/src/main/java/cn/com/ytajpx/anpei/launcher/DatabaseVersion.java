package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The MariaDB series that wrote the files must be the one that opens them. */
final class DatabaseVersion {

    private DatabaseVersion() {
    }

    static void check(Path files) {
        var written = files.resolve("mariadb_upgrade_info");
        try {
            var version = Files.exists(written) ? Files.readString(written).strip() : "";
            if (!series(version).equals(series(DatabasePrograms.VERSION))) {
                throw new CannotStart(
                        "%s 中的数据由另一版本的数据库(%s)写入,本版为 %s:请换一个数据目录,或用 -Dfresh 重新开始。"
                                .formatted(files, version, DatabasePrograms.VERSION),
                        "The data in %s was written by another version of the database (%s, this one is %s): use another data directory, or start afresh with -Dfresh."
                                .formatted(files, version, DatabasePrograms.VERSION));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String series(String version) {
        return version.replaceFirst("^(\\d+\\.\\d+).*$", "$1");
    }
}
