package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;

/** Starts the product and keeps it until the process is told to end (SIGINT or SIGTERM). */
public final class Anpei {

    private final Configuration configuration;
    private final Console console;
    private Optional<EmbeddedDatabase> embedded = Optional.empty();
    private Optional<Server> server = Optional.empty();
    private Optional<DemoClock> clock = Optional.empty();

    private Anpei(Configuration configuration, Console console) {
        this.configuration = configuration;
        this.console = console;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var console = new Console();
        Console.silenceStrays();
        try {
            var anpei = new Anpei(Configuration.ofThisProcess(), console);
            Runtime.getRuntime().addShutdownHook(new Thread(anpei::stop, "stop"));
            anpei.start();
        } catch (CannotStart reason) {
            reason.printStackTrace();
            console.say(reason.chinese(), reason.getMessage());
            System.exit(1);
        } catch (RuntimeException | Error surprise) {
            surprise.printStackTrace();
            var reason = CannotStart.because(surprise);
            console.say(reason.chinese(), reason.getMessage());
            System.exit(1);
        }
        if (Boolean.getBoolean("anpei.end.with.input")) {
            endWithInput();
        }
        new CountDownLatch(1).await();
    }

    private void start() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        var address = new WebAddress(configuration.bind(), configuration.port());
        address.check();
        var data = DataDirectory.claimed(configuration.data());
        Console.redirectStrays(data.logs());
        if (configuration.fresh()) {
            forget(data);
        }
        var home = Home.ofThisProcess();
        var database = configuration.database().map(given -> looked(home, given)).orElseGet(() -> startDatabase(data));
        configuration.publish(database, clockStart(data));
        console.say("正在启动应用服务器……", "Starting the application server …");
        var payara = Server.start(home, data.path().resolve("server"), data.logs(), address, database);
        server = Optional.of(payara);
        console.say("正在部署应用……", "Deploying the application …");
        payara.deploy(home.ear());
        clock.ifPresent(DemoClock::keepNoted);
        console.line("");
        console.say("安培已就绪:", "Anpei is ready: " + address.toOpen());
        // the demo's log-ins, from the application, which alone knows them
        Optional.ofNullable(System.getProperty("anpei.demo.sheet")).ifPresent(console::line);
        console.say("日志:", "Log: " + Logging.newest(data.logs()));
        console.say("按 Ctrl-C 停止。", "Press Ctrl-C to stop.");
    }

    private void forget(DataDirectory data) {
        console.say("正在清空上次的数据……", "Forgetting the data of last time …");
        LeftoverDatabase.settle(data.database());
        Directories.removed(data.database());
        DemoClock.forgottenIn(data);
    }

    private Database looked(Home home, Database given) {
        console.say("正在连接数据库……", "Connecting to the database %s …".formatted(given.address()));
        ExternalDatabase.check(home, given);
        return given;
    }

    private Database startDatabase(DataDirectory data) {
        var database = new EmbeddedDatabase(data, console);
        embedded = Optional.of(database);
        return database.start();
    }

    private Optional<LocalDateTime> clockStart(DataDirectory data) {
        if (configuration.mode() != Mode.DEMO) {
            return configuration.clockStart();
        }
        var resumed = DemoClock.over(data, configuration.clockStart().orElseThrow());
        clock = Optional.of(resumed);
        if (resumed.resumed()) {
            var from = resumed.start().truncatedTo(ChronoUnit.MINUTES);
            console.say("演示时间接着上次继续:%s(重新开始请用 -Dfresh)。".formatted(from),
                    "The demo's time goes on where it stopped: %s (-Dfresh starts afresh).".formatted(from));
        }
        return Optional.of(resumed.start());
    }

    /** Ends when the parent process, which holds the other end of our input, is gone. */
    private static void endWithInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // as good as its end
        }
        System.exit(0);
    }

    private void stop() {
        if (server.isPresent() || embedded.isPresent()) {
            console.say("正在停止……", "Stopping …");
        }
        server.ifPresent(Server::stop);
        clock.ifPresent(DemoClock::noteNow);
        embedded.ifPresent(EmbeddedDatabase::stop);
    }
}
