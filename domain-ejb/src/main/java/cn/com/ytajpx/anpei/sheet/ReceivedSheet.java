package cn.com.ytajpx.anpei.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** An uploaded workbook while it is read, looked into already; closed, it is gone. */
public final class ReceivedSheet implements AutoCloseable {

    private static final int LONGEST_NAME = 200;
    private static final int AT_ONCE = 1000;

    private final String name;
    private final Path file;
    private final long bytes;

    private ReceivedSheet(String name, Path file, long bytes) {
        this.name = name;
        this.file = file;
        this.bytes = bytes;
    }

    /** @throws cn.com.ytajpx.anpei.common.Refused at field {@code file}, if it is not a workbook that may be read */
    public static ReceivedSheet of(String fileName, InputStream content) {
        try {
            var file = Files.createTempFile("sheet", ".xlsx");
            try {
                long bytes = receive(content, file);
                SheetGuard.check(file);
                return new ReceivedSheet(plain(fileName), file, bytes);
            } catch (IOException | RuntimeException refused) {
                Files.deleteIfExists(file);
                throw refused;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without folders, at most 200 characters. */
    public String name() {
        return name;
    }

    public long bytes() {
        return bytes;
    }

    /**
     * Gives every row that is not empty to {@code rows}, one after the other.
     *
     * @throws cn.com.ytajpx.anpei.common.Refused at field {@code file}, if there are no headings, a required one is missing, or
     *                                            there are no rows or more than {@link SheetReader#MOST_ROWS}
     */
    public <C extends Enum<C> & Column> void read(Class<C> columns, Consumer<TypedRow<C>> rows) {
        try {
            new SheetReader<>(columns).read(file, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * As {@link #read(Class, Consumer)}, but what each row is understood as, a thousand at a time: so many are looked up and
     * written at once.
     *
     * @param <R> what a row is understood as
     */
    public <C extends Enum<C> & Column, R> void read(Class<C> columns, Function<TypedRow<C>, R> understanding, Consumer<List<R>> thousand) {
        var waiting = new ArrayList<R>(AT_ONCE);
        read(columns, typed -> {
            waiting.add(understanding.apply(typed));
            if (waiting.size() == AT_ONCE) {
                thousand.accept(List.copyOf(waiting));
                waiting.clear();
            }
        });
        if (!waiting.isEmpty()) {
            thousand.accept(List.copyOf(waiting));
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long receive(InputStream content, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var limited = content.readNBytes((int) SheetGuard.LARGEST_FILE + 1);
            out.write(limited);
            return limited.length;
        }
    }

    private static String plain(String fileName) {
        var name = fileName == null ? "" : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
