package cn.com.ytajpx.anpei.it.product;

import cn.com.ytajpx.anpei.launcher.Database;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A full Payara Server with one domain, its ports moved to free ones, and the resources that the handbook asks for. */
final class PayaraServer implements AutoCloseable {

    private static final int SECONDS_TO_DEPLOY = 120;

    private final Path home;
    private final int http = RunningProduct.freePort();
    private final int admin = RunningProduct.freePort();

    private PayaraServer(Path home) {
        this.home = home;
    }

    /** Starts the server that the build unpacked and deploys the EAR with the server's own command. */
    static PayaraServer started(Database database, Map<String, String> settings) throws IOException {
        var server = new PayaraServer(Path.of(System.getProperty("anpei.payara", "target/payara/payara6")).toAbsolutePath());
        server.prepare();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop Payara Server"));
        server.admin(settings, "start-domain", "--postbootcommandfile", server.commands(database).toString(), "domain1");
        server.awaitDeployed();
        return server;
    }

    /** The command ends when the server listens, which may be before the EAR answers. */
    private void awaitDeployed() throws IOException {
        for (int tries = 0; !log().contains("anpei was successfully deployed"); tries++) {
            if (tries == SECONDS_TO_DEPLOY) {
                throw new IllegalStateException(log());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http);
    }

    String log() throws IOException {
        return Files.readString(domain().resolve("logs/server.log"));
    }

    @Override
    public void close() {
        admin(Map.of(), "stop-domain", "--kill", "domain1");
    }

    private Path domain() {
        return home.resolve("glassfish/domains/domain1");
    }

    private void prepare() throws IOException {
        var shipped = domain().resolve("config/domain.xml");
        var kept = shipped.resolveSibling("domain.xml.shipped");
        if (Files.notExists(kept)) {
            Files.copy(shipped, kept);
        }
        Files.deleteIfExists(domain().resolve("logs/server.log"));
        var xml = Files.readString(kept)
                .replace("port=\"8080\"", "address=\"127.0.0.1\" port=\"" + http + "\"")
                .replace("port=\"4848\"", "address=\"127.0.0.1\" port=\"" + admin + "\"")
                .replace("port=\"8181\"", "port=\"" + RunningProduct.freePort() + "\"")
                .replace("<jmx-connector ", "<jmx-connector enabled=\"false\" ")
                .replace("<hazelcast-config-specific-configuration>", "<hazelcast-config-specific-configuration enabled=\"false\">")
                .replace("<jvm-options>-Xmx512m</jvm-options>", options());
        Files.writeString(shipped, xml);
        try (var jars = Files.newDirectoryStream(BuiltProduct.home().resolve("server"), "mariadb-java-client-*.jar")) {
            var driver = jars.iterator().next();
            Files.copy(driver, domain().resolve("lib").resolve(driver.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String options() {
        return Stream.concat(BuiltProduct.java().stream(), Stream.of("-Duser.timezone=Asia/Shanghai")).map("<jvm-options>%s</jvm-options>"::formatted)
                .collect(Collectors.joining());
    }

    private Path commands(Database database) throws IOException {
        return Files.writeString(home.resolve("anpei.asadmin"), """
                create-jdbc-connection-pool --datasourceclassname org.mariadb.jdbc.MariaDbDataSource --restype javax.sql.DataSource --steadypoolsize 1 --maxpoolsize 8 --property url=%s:user=%s:password=%s batch
                create-jdbc-resource --connectionpoolid batch jdbc/batch
                set-batch-runtime-configuration --schemaname %s --datasourcelookupname jdbc/batch --executorservicelookupname concurrent/__defaultManagedExecutorService
                deploy %s
                """.formatted((database.url() + "?useMysqlMetadata=true").replaceAll("([:=])", "\\\\$1"),
                        database.user(), database.password(), database.schema(), BuiltProduct.ear()));
    }

    private void admin(Map<String, String> environment, String... arguments) {
        var command = new ProcessBuilder(home.resolve("glassfish/bin/asadmin").toString(), "--port", Integer.toString(admin));
        command.command().addAll(List.of(arguments));
        command.environment().put("AS_JAVA", System.getProperty("java.home"));
        command.environment().putAll(environment);
        var ended = Ended.of(command);
        if (ended.code() != 0) {
            throw new IllegalStateException(ended.console());
        }
    }
}
