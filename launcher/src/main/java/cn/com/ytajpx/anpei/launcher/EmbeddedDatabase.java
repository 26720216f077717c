package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB of our own below the data directory, listening on 127.0.0.1 at a free port, with one schema and one user
 * {@code anpei} whose password is made at the first start and kept in {@code database.password}.
 */
public final class EmbeddedDatabase {

    private static final String NAME = "anpei";

    /** The file that the installer writes last. */
    private static final String FINISHED = "mariadb_upgrade_info";
    private static final int SECONDS_TO_START = 60;
    private static final int SECONDS_TO_STOP = 60;

    private final Path data;
    private final Path logs;
    private final Console console;
    private Process process;
    private Database database;
    private boolean stopped;

    /** The one below a data directory, not started yet. */
    EmbeddedDatabase(DataDirectory data, Console console) {
        this.data = data.path();
        this.logs = data.logs();
        this.console = console;
    }

    /** The one below a directory that this process claims; it says nothing. */
    public static EmbeddedDatabase below(Path data) {
        return new EmbeddedDatabase(DataDirectory.claimed(data), Console.silent());
    }

    /** Starts it on the files below {@code database/}, made where there are none, and waits until it answers. */
    public Database start() {
        var files = data.resolve("database");
        LeftoverDatabase.settle(files);
        Logging.turn(log(logs));
        var old = Files.exists(files.resolve(FINISHED)) || Files.exists(files.resolve(NAME));
        if (old) {
            DatabaseVersion.check(files);
        }
        if (!DatabasePrograms.areUnpackedBelow(data)) {
            console.say("首次启动:正在解压数据库程序……", "First start: unpacking the database programs …");
        }
        var programs = DatabasePrograms.unpackedBelow(data);
        if (!old) {
            console.say("正在建立新的数据库……", "Making a new database …");
            install(programs, files);
        }
        console.say("正在启动数据库……", "Starting the database …");
        var port = freePort();
        database = new Database("jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, NAME), NAME, password(data));
        var server = run(command(programs, files, data, port, database));
        awaitReady(server, port);
        Secret.write(data.resolve("database.port"), Integer.toString(port));
        return database;
    }

    /** Asks whichever of its programs runs to write everything down and end, waits, and starts no other. */
    public void stop() {
        var running = last();
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process last() {
        stopped = true;
        return process;
    }

    private synchronized Process run(List<String> command) {
        if (stopped) {
            throw new IllegalStateException("told to stop");
        }
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log(logs).toFile())).start();
            return process;
        } catch (IOException e) {
            throw new CannotStart("无法运行数据库程序 %s。".formatted(command.get(0)),
                    "Can't run the database program %s.".formatted(command.get(0)), e);
        }
    }

    private void install(DatabasePrograms programs, Path files) {
        Directories.emptied(files);
        var command = new ArrayList<>(List.of(programs.installer().toString(), "--no-defaults",
                "--basedir=" + programs.directory(), "--datadir=" + files, "--auth-root-authentication-method=socket",
                "--skip-test-db", "--skip-name-resolve"));
        asUser(command);
        try {
            if (run(command).waitFor() != 0) {
                Directories.removed(files);
                throw new CannotStart("无法建立数据库,详情见 %s。".formatted(log(logs)),
                        "The database can't be made; %s says why.".formatted(log(logs)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(DatabasePrograms programs, Path files, Path data, int port, Database database) {
        var command = new ArrayList<>(List.of(programs.server().toString(), "--no-defaults",
                "--basedir=" + programs.directory(), "--datadir=" + files, "--bind-address=127.0.0.1", "--port=" + port,
                "--socket=" + socket(files), "--pid-file=" + LeftoverDatabase.pidFile(files),
                // only this machine reaches it; making a certificate at each start would take seconds
                "--skip-ssl", "--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_ci", "--default-time-zone=+08:00",
                // lists join thousands of rows by their keys, which takes half as long by hash, and sort them by names, which take room
                "--innodb-buffer-pool-size=" + TableMemory.bytes(), "--innodb-adaptive-hash-index=ON", "--sort-buffer-size=8M",
                "--skip-name-resolve", "--init-file=" + firstStatements(data, database)));
        asUser(command);
        return command;
    }

    /** The socket, in the temporary directory because its path may have no more than 107 bytes. */
    private static Path socket(Path files) {
        return Path.of(System.getProperty("java.io.tmpdir"), "anpei-" + Integer.toHexString(files.hashCode()) + ".sock");
    }

    private static void asUser(List<String> command) {
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
    }

    private static Path firstStatements(Path data, Database database) {
        var statements = """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                SET PASSWORD FOR '%1$s'@'127.0.0.1' = PASSWORD('%2$s');
                GRANT ALL ON %1$s.* TO '%1$s'@'127.0.0.1';
                """.formatted(NAME, database.password());
        return Secret.write(data.resolve("database.init.sql"), statements);
    }

    private static String password(Path data) {
        var file = data.resolve("database.password");
        try {
            if (Files.notExists(file)) {
                var bytes = new byte[24];
                new SecureRandom().nextBytes(bytes);
                Secret.write(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(Process process, int port) {
        for (int tenths = 0; process.isAlive() && tenths < SECONDS_TO_START * 10; tenths++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                pause();
            }
        }
        process.destroy();
        throw new CannotStart("数据库没有启动,详情见 %s。".formatted(log(logs)),
                "The database did not start; %s says why.".formatted(log(logs)));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path log(Path logs) {
        return Directories.made(logs).resolve("database.log");
    }
}
