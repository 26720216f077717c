package cn.com.ytajpx.anpei.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.product.BuiltProduct;
import cn.com.ytajpx.anpei.it.product.RunningProduct;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An installation of its own, empty as a centre's on its first day. */
class FirstAdministratorJourney {

    private static final String KEY = "QW5wZWkgdGVzdCBrZXk6IHRoaXJ0eS10d28gYnl0ZXM=";
    private static final String PASSWORD = "livelyriver42";
    private static final Pattern SUBMIT = Pattern.compile("<input type=\"submit\" name=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private URI address;

    @Test
    void theAdministratorOfTheConfigurationGetsInAndMustChangeThePasswordFirst() throws Exception {
        try (var product = RunningProduct.start(BuiltProduct.data("first-administrator"), Map.of("anpei.mode", "test",
                "anpei.key.seal", KEY, "anpei.key.fingerprint", KEY, "anpei.admin.login", "First.Admin", "anpei.admin.password", PASSWORD))) {
            address = product.address();
            assertThat(get("/login").body()).doesNotContain("Anpei-2024");

            assertThat(enter("first.admin", PASSWORD).statusCode()).isEqualTo(302);

            assertThat(get("/login").headers().firstValue("Location").orElseThrow()).endsWith("/account/password");
            for (var area : new String[] {"/admin", "/admin/accounts", "/ops"}) {
                assertThat(get(area).headers().firstValue("Location").orElseThrow()).as(area).endsWith("/account/password");
            }
            assertThat(get("/staff").headers().firstValue("Location").orElseThrow()).endsWith("/account/password");
            assertThat(get("/account/password").body()).contains("初始密码");
        }
    }

    private HttpResponse<String> enter(String handle, String password) throws Exception {
        var submit = SUBMIT.matcher(get("/login").body());
        assertThat(submit.find()).isTrue();
        return send(HttpRequest.newBuilder(address.resolve("/login")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("form=form&handle=" + handle + "&password=" + password + "&" + submit.group(1)
                        + "=x&jakarta.faces.ViewState=stateless")));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
