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
                        "%s 中的数据由另一版本的数据库(%s)写入,本版为 %s:请用原来的版本导出后再导入,或换一个数据目录,演示可用 -Dfresh 重新开始。"
                                .formatted(files, shown(version), DatabasePrograms.VERSION),
                        "The data in %s were written by another version of the database (%s, this one is %s): dump them with the old one and load them into this one, use another data directory, or start the demo afresh with -Dfresh."
                                .formatted(files, shown(version), DatabasePrograms.VERSION));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(String version) {
        return version.isEmpty() ? "?" : version;
    }

    private static String series(String version) {
        return version.replaceFirst("^(\\d+\\.\\d+).*$", "$1");
    }
}
