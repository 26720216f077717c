package cn.com.ytajpx.anpei.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.nio.file.Path;
import java.util.List;

/** Payara Micro with what an EAR and a batch repository on MariaDB need; never part of a cluster. */
public final class Server {

    private static final String LISTENER = "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

    private static final String HOOK = "Payara Micro Shutdown Hook";
    private static final int SECONDS_TO_STOP = 60;

    private final PayaraMicroRuntime runtime;

    private final Path logs;

    private Server(PayaraMicroRuntime runtime, Path logs) {
        this.runtime = runtime;
        this.logs = logs;
    }

    /**
     * Starts the server, with no application yet.
     *
     * @param work  a directory of the server's own; kept between starts to start faster, worthless otherwise
     * @param logs  the directory of the log files
     * @param batch the database that keeps the batch runs
     */
    static Server start(Home home, Path work, Path logs, WebAddress address, Database batch) {
        // An application still listed in an old domain.xml kills the boot, so the root is new at every start.
        var root = Directories.emptied(work.resolve("root"));
        PayaraMicro.setUpackedJarDir(Directories.made(work.resolve("runtime")).toFile());
        var micro = PayaraMicro.getInstance();
        micro.setRootDir(root.toFile()).setNoHazelcast(true);
        micro.setNoCluster(true).setHttpPort(address.port()).setPrintLogo(false);
        micro.setLogPropertiesFile(Logging.settings(work, logs).toFile());
        home.serverLibraries().forEach(jar -> micro.addLibrary(jar.toFile()));
        micro.setPreBootHandler(admin -> listen(admin, address.bind()));
        micro.setPostBootHandler(admin -> keepBatchRuns(admin, batch));
        try {
            return new Server(micro.bootStrap(), logs);
        } catch (BootstrapException e) {
            throw new CannotStart("应用服务器无法启动,详情见 %s。".formatted(Logging.newest(logs)),
                    "The application server can't start; %s says why.".formatted(Logging.newest(logs)), e);
        }
    }

    /** Deploys an EAR or WAR; its file name without the ending is its name. */
    public void deploy(Path archive) {
        var name = archive.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        runtime.deploy(archive.toFile());
        // deploy() answers true even where it failed
        if (!runtime.getDeployedApplicationNames().contains(name)) {
            throw Undeployed.asTold(logs);
        }
    }

    /** Ends it, together with the hook that Payara Micro has of its own, and waits for both. */
    void stop() {
        try {
            runtime.shutdown();
        } catch (BootstrapException | IllegalStateException e) {
            // its own hook was faster
        }
        awaitHook();
    }

    private static void awaitHook() {
        Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals(HOOK)).forEach(hook -> {
            try {
                hook.join(SECONDS_TO_STOP * 1000L);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void listen(AdminCommandRunner admin, String bind) {
        admin.run("set", LISTENER + ".address=" + bind);
    }

    private static void keepBatchRuns(AdminCommandRunner admin, Database database) {
        admin.run("create-jdbc-connection-pool", "--datasourceclassname", "org.mariadb.jdbc.MariaDbDataSource",
                "--restype", "javax.sql.DataSource", "--steadypoolsize", "1", "--maxpoolsize", "8",
                // JBatch doesn't know MariaDB by its name
                "--property", properties(List.of("url", "user", "password"), List.of(withMysqlName(database.url()),
                        database.user(), database.password())), "batch");
        admin.run("create-jdbc-resource", "--connectionpoolid", "batch", "jdbc/batch");
        admin.run("set-batch-runtime-configuration", "--schemaname", database.schema(), "--datasourcelookupname", "jdbc/batch",
                "--executorservicelookupname", "concurrent/__defaultManagedExecutorService");
    }

    private static String withMysqlName(String url) {
        return url + (url.contains("?") ? "&" : "?") + "useMysqlMetadata=true";
    }

    private static String properties(List<String> names, List<String> values) {
        var text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            text.append(i == 0 ? "" : ":").append(names.get(i)).append('=')
                    .append(values.get(i).replaceAll("([\\\\:=])", "\\\\$1"));
        }
        return text.toString();
    }
}
