package cn.com.ytajpx.anpei.demo;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Words;
import java.util.stream.Collectors;

/** The demonstration's log-ins as lines for the console, which the launcher prints at the end of a start. */
final class DemoLogInSheet {

    private static final String PROPERTY = "anpei.demo.sheet";

    private DemoLogInSheet() {
    }

    static void handToLauncher() {
        System.setProperty(PROPERTY, text());
    }

    static String text() {
        var loader = DemoLogInSheet.class.getClassLoader();
        var chinese = new Words(Language.ZH, loader);
        var english = new Words(Language.EN, loader);
        return DemoLogIn.all().stream()
                .map(logIn -> "  %-22s %s  %s".formatted(logIn.handle(), chinese.text(logIn.role()), english.text(logIn.role())))
                .collect(Collectors.joining("\n", "%s  %s%n".formatted(chinese.text("demo.log-ins", DemoLogIn.PASSWORD),
                        english.text("demo.log-ins", DemoLogIn.PASSWORD)), ""));
    }
}
