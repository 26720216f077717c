package cn.com.ytajpx.anpei.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Chromium, wherever this machine has it; else as Playwright downloads it; else, on Debian as root, as a package. A browser
 * test is never skipped.
 */
final class Chromium {

    private static final int MINUTES_TO_INSTALL = 10;

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--force-color-profile=srgb");

    private Chromium() {
    }

    static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launched(Playwright playwright) {
        needChineseFont();
        var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
        var installed = installed().or(() -> downloaded(playwright)).or(Chromium::packaged).orElseThrow(() ->
                new IllegalStateException("No Chromium for the browser tests. Install one (Debian: apt-get install chromium"
                        + " fonts-wqy-microhei), or name yours with -Danpei.chromium=/path/to/chromium."));
        return playwright.chromium().launch(options.setExecutablePath(installed));
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getProperty("anpei.chromium", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
                .filter(path -> !path.isEmpty()).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> downloaded(Playwright playwright) {
        run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI", "install", "chromium");
        return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Files::isExecutable);
    }

    private static Optional<Path> packaged() {
        aptGet("chromium");
        return installed();
    }

    private static void needChineseFont() {
        if (Files.isDirectory(Path.of("/usr/share/fonts")) && run("sh", "-c", "command -v fc-list && ! fc-list :lang=zh | grep -q .")) {
            aptGet("fonts-wqy-microhei");
        }
    }

    private static void aptGet(String what) {
        if (Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"))) {
            run("apt-get", "update", "-q");
            run("apt-get", "install", "-y", "-q", "--no-install-recommends", what);
        }
    }

    private static boolean run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
