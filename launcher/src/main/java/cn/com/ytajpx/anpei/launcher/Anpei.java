package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;

/** Starts the product and keeps it until the process is told to end (SIGINT or SIGTERM). */
public final class Anpei {

    private final Configuration configuration;
    private final Console console = new Console();
    private Optional<EmbeddedDatabase> embedded = Optional.empty();
    private Optional<Server> server = Optional.empty();

    private Anpei(Configuration configuration) {
        this.configuration = configuration;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            var anpei = new Anpei(Configuration.ofThisProcess());
            Runtime.getRuntime().addShutdownHook(new Thread(anpei::stop, "stop"));
            anpei.start();
            if (Boolean.getBoolean("anpei.end.with.input")) {
                endWithInput();
            }
        } catch (CannotStart reason) {
            new Console().say(reason.chinese(), reason.getMessage());
            reason.printStackTrace();
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    private void start() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        var data = Directories.made(configuration.data());
        var logs = data.resolve("logs");
        Console.redirectStrays(logs);
        if (configuration.fresh()) {
            Directories.removed(data.resolve("database"));
        }
        var database = configuration.database().orElseGet(() -> startDatabase());
        configuration.publish(database);
        console.say("正在启动应用服务器……", "Starting the application server …");
        var home = Home.ofThisProcess();
        var payara = Server.start(home, data.resolve("server"), logs, configuration.bind(), configuration.port(), database);
        server = Optional.of(payara);
        console.say("正在部署应用……", "Deploying the application …");
        payara.deploy(home.ear());
        console.line("");
        console.say("安培已就绪:", "Anpei is ready: http://%s:%d/".formatted(configuration.bind(), configuration.port()));
        console.say("日志:", "Log: " + Logging.newest(logs));
        console.say("按 Ctrl-C 停止。", "Press Ctrl-C to stop.");
    }

    private Database startDatabase() {
        console.say("正在启动数据库……", "Starting the database …");
        var started = EmbeddedDatabase.start(configuration.data(), configuration.data().resolve("logs"));
        embedded = Optional.of(started);
        return started.database();
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
        embedded.ifPresent(EmbeddedDatabase::stop);
    }
}
