package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The directory of everything that must outlive a restart, claimed by one process at a time. */
record DataDirectory(Path path) {

    private static final long MEGABYTE = 1 << 20;

    /** Held as long as this process lives; one that nobody refers to is released with the next collection of garbage. */
    private static final Queue<FileLock> CLAIMS = new ConcurrentLinkedQueue<>();

    /** The unpacked programs of server and database (480 MB) and an empty database (160 MB), and some room. */
    private static final long MEGABYTES_AT_FIRST = 1000;
    private static final long MEGABYTES_LATER = 200;

    /**
     * Makes it where there is none. The claim ends with this process, however that ends.
     *
     * @throws CannotStart if it can't be written to, another process has claimed it, or its disk is nearly full
     */
    static DataDirectory claimed(Path path) {
        var directory = new DataDirectory(Directories.made(path));
        directory.claim();
        directory.needSpace();
        return directory;
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path database() {
        return path.resolve("database");
    }

    private void claim() {
        var file = path.resolve("anpei.lock");
        try {
            var lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
            if (lock == null) {
                throw new CannotStart("数据目录 %s 正由另一个安培使用,请先停止它,或用 ANPEI_DATA 另选目录。".formatted(path),
                        "The data directory %s is in use by another Anpei: stop that first, or choose another with ANPEI_DATA.".formatted(path));
            }
            CLAIMS.add(lock);
        } catch (IOException e) {
            throw new CannotStart("无法写入数据目录 %s,请检查其权限。".formatted(path),
                    "Can't write to the data directory %s: look at its permissions.".formatted(path), e);
        }
    }

    private void needSpace() {
        try {
            needSpace(Files.getFileStore(path).getUsableSpace() / MEGABYTE, Files.exists(path.resolve("server/runtime")));
        } catch (IOException e) {
            throw new CannotStart("无法得知 %s 的剩余磁盘空间。".formatted(path), "Can't tell the disk space left at %s.".formatted(path), e);
        }
    }

    void needSpace(long megabytes, boolean startedBefore) {
        var needed = startedBefore ? MEGABYTES_LATER : MEGABYTES_AT_FIRST;
        if (megabytes < needed) {
            throw new CannotStart("磁盘空间不足:%s 所在磁盘需要 %d MB,只剩 %d MB。".formatted(path, needed, megabytes),
                    "Not enough disk space: %s needs %d MB, %d MB are left.".formatted(path, needed, megabytes));
        }
    }
}
