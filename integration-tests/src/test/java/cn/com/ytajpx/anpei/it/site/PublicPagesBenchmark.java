package cn.com.ytajpx.anpei.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.product.BuiltProduct;
import cn.com.ytajpx.anpei.it.product.RunningProduct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Requests a second that the demo answers on its plan page, beside a static file of the same server in the same run. The driver
 * shares the machine with the server.
 */
class PublicPagesBenchmark {

    private static final int CONNECTIONS = 64;
    private static final int SECONDS = 3;
    private static final int ROUNDS = 5;
    private static final int WANTED = 800;

    private static final String STATIC_FILE = "/assets/base.css";

    /** Whoever had a session is answered by the page itself, not from what is kept. */
    private static final String PAST_SESSION = "JSESSIONID=past";

    private static RunningProduct product;

    @BeforeAll
    static void start() {
        product = RunningProduct.start(BuiltProduct.data("public-pages"), Map.of("anpei.mode", "demo"));
    }

    @AfterAll
    static void stop() {
        product.stop();
    }

    @Test
    void publicPagesUnderLoad() {
        var figures = new LinkedHashMap<String, List<Long>>();
        var loads = List.of(load(STATIC_FILE, ""), load("/plan", ""), load("/plan", PAST_SESSION), load("/", ""), load("/notices/2024-01", ""),
                load("/plan.ics", ""));
        loads.forEach(load -> load.run(SECONDS));
        for (int round = 0; round < ROUNDS; round++) {
            for (var load : loads) {
                var outcome = load.run(SECONDS);
                assertThat(outcome.failures()).as("answers to %s that were not 200", load).isZero();
                assertThat(outcome.cookies()).as("cookies set for %s", load).isZero();
                figures.computeIfAbsent(load.address() + (load.cookie().isEmpty() ? "" : " written anew for every reader"),
                        same -> new ArrayList<>()).add(outcome.perSecond());
            }
        }
        long file = median(figures.get(STATIC_FILE));
        figures.forEach((address, each) -> System.out.printf(Locale.ROOT, "BENCHMARK %s: %d requests/s (median of %d, %d to %d), %.2f of the static file%n",
                address, median(each), ROUNDS, each.stream().min(Long::compare).orElseThrow(), each.stream().max(Long::compare).orElseThrow(),
                (double) median(each) / file));
        assertThat(median(figures.get("/plan"))).isGreaterThanOrEqualTo(WANTED);
    }

    private static Load load(String address, String cookie) {
        return new Load(product.port(), address, cookie, CONNECTIONS);
    }

    private static long median(List<Long> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
