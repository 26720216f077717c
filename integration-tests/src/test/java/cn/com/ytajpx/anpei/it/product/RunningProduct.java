package cn.com.ytajpx.anpei.it.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One product, started by its own launcher as a child process on a free port. It ends with {@link #stop()}, and also when
 * the process that started it is gone.
 */
public final class RunningProduct implements AutoCloseable {

    private static final int SECONDS_TO_START = 420;

    private final Process process;
    private final Path data;
    private final int port;

    private RunningProduct(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /**
     * Starts the built product and waits until it is ready.
     *
     * @param data     its data directory; what a run before left in its database is forgotten
     * @param switches system properties, {@code anpei.mode} → {@code demo} and so on
     */
    public static RunningProduct start(Path data, Map<String, String> switches) {
        var port = freePort();
        var all = new LinkedHashMap<>(Map.of("anpei.port", Integer.toString(port), "anpei.data", data.toString(),
                "anpei.fresh", "true", "anpei.end.with.input", "true"));
        all.putAll(switches);
        try {
            Files.createDirectories(data);
            var console = data.resolve("console.log");
            var process = new ProcessBuilder(command(all)).redirectErrorStream(true).redirectOutput(console.toFile()).start();
            var product = new RunningProduct(process, data, port);
            product.awaitReady(console);
            return product;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands on its console. */
    String console() {
        return read("console.log");
    }

    /** {@code http://127.0.0.1:<port>}, without a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public int port() {
        return port;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Its embedded database, from outside: a JDBC URL with user and password in it. */
    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:%s/anpei?user=anpei&password=%s".formatted(read("database.port"), read("database.password"));
    }

    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void awaitReady(Path console) throws IOException {
        for (int tenths = 0; tenths < SECONDS_TO_START * 10 && process.isAlive(); tenths++) {
            if (Files.readString(console).contains("Anpei is ready")) {
                return;
            }
            pause();
        }
        process.destroy();
        throw new IllegalStateException("The product did not start: " + Files.readString(console) + " See " + data.resolve("logs"));
    }

    static List<String> command(Map<String, String> switches) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(BuiltProduct.java());
        switches.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", BuiltProduct.home().resolve("lib/launcher.jar").toString()));
        return command;
    }

    private String read(String file) {
        try {
            return Files.readString(data.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A port of 127.0.0.1 that nobody listens on. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
