package cn.com.ytajpx.anpei.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Chromium, wherever this machine has it; else as Playwright downloads it; else, on Debian as root, as a package; with a font
 * that has Chinese. A browser test is never skipped: where nothing helps, it fails with the sentence that does.
 */
final class Chromium {

    /** In place of a path: take Playwright's own, whatever the machine has. */
    private static final String DOWNLOAD = "download";
    private static final int MINUTES_TO_INSTALL = 10;

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--force-color-profile=srgb");

    private Chromium() {
    }

    static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launched(Playwright playwright) {
        var browser = anyLaunched(playwright);
        if (readsChinese(browser)) {
            return browser;
        }
        browser.close();
        aptGet("fonts-wqy-microhei");
        browser = anyLaunched(playwright);
        if (readsChinese(browser)) {
            return browser;
        }
        browser.close();
        throw new IllegalStateException("No Chinese font for the browser tests. Install one (Debian: apt-get install fonts-wqy-microhei).");
    }

    private static Browser anyLaunched(Playwright playwright) {
        var told = System.getProperty("anpei.chromium", "");
        if (!told.isEmpty() && !told.equals(DOWNLOAD)) {
            return launched(playwright, Path.of(told)).orElseThrow(() -> new IllegalStateException(
                    "-Danpei.chromium=" + told + " is no Chromium that starts."));
        }
        return installed().filter(path -> told.isEmpty()).flatMap(path -> launched(playwright, path))
                .or(() -> downloaded(playwright).flatMap(path -> launched(playwright, path)))
                .or(() -> packaged().flatMap(path -> launched(playwright, path)))
                .orElseThrow(() -> new IllegalStateException("No Chromium for the browser tests. Install one (Debian: apt-get install"
                        + " chromium fonts-wqy-microhei), or name yours with -Danpei.chromium=/path/to/chromium."));
    }

    /** Empty if it does not start: Playwright's own needs libraries that a bare system may lack. */
    private static Optional<Browser> launched(Playwright playwright, Path chromium) {
        try {
            return Optional.of(playwright.chromium().launch(new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS)
                    .setExecutablePath(chromium)));
        } catch (PlaywrightException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> downloaded(Playwright playwright) {
        var path = Path.of(playwright.chromium().executablePath());
        if (!Files.isExecutable(path)) {
            run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                    "com.microsoft.playwright.CLI", "install", "chromium");
        }
        return Optional.of(path).filter(Files::isExecutable);
    }

    private static Optional<Path> packaged() {
        aptGet("chromium");
        return installed();
    }

    /** Without a font, different characters are drawn as the same empty box. */
    private static boolean readsChinese(Browser browser) {
        try (var page = browser.newPage()) {
            return (boolean) page.evaluate("""
                    () => {
                      const drawn = text => {
                        const canvas = document.createElement('canvas');
                        const pen = canvas.getContext('2d');
                        pen.font = '32px sans-serif';
                        pen.fillText(text, 8, 40);
                        return canvas.toDataURL();
                      };
                      return drawn('安') !== drawn('培');
                    }""");
        }
    }

    private static void aptGet(String what) {
        if (Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"))) {
            run("apt-get", "update", "-q");
            run("apt-get", "install", "-y", "-q", "--no-install-recommends", what);
        }
    }

    private static void run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            // not there: whoever asked looks whether it helped
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
