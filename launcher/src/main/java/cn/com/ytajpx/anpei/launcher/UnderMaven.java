package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code mvn -Prun} calls inside Maven's own process: runs the product as a child and, when Maven is told to end, tells
 * the child and waits until it has ended. The child's standard input is a pipe, so it also notices when Maven was killed.
 */
public final class UnderMaven {

    private UnderMaven() {
    }

    /** @param arguments the directory of the unpacked product, and the checkout's, where the data lie unless told otherwise */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var home = Path.of(arguments[0]);
        var child = new ProcessBuilder(command(home)).directory(Path.of(arguments[1]).toFile()).redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(child), "stop"));
        var code = child.waitFor();
        if (code != 0) {
            System.exit(code);
        }
    }

    private static List<String> command(Path home) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx768m");
        command.add("-Danpei.mode=demo");
        command.add("-Danpei.end.with.input=true");
        if (System.getProperty("fresh") != null) {
            command.add("-Danpei.fresh=true");
        }
        System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith("anpei."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-jar", home.resolve("lib/launcher.jar").toString()));
        return command;
    }

    private static void end(Process child) {
        child.destroy();
        try {
            child.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
