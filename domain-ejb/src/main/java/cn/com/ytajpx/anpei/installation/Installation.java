package cn.com.ytajpx.anpei.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This installation, in pages {@code #{installation.demo}}. */
@Named
@ApplicationScoped
public class Installation {

    @Inject
    @ConfigProperty(name = "anpei.mode", defaultValue = "production")
    String mode;

    @Inject
    @ConfigProperty(name = "anpei.public.url")
    Optional<String> publicUrl;

    @Inject
    @ConfigProperty(name = "anpei.port", defaultValue = "8080")
    int port;

    /** Whether this is the demonstration that lives in the year of the notice, with log-ins and people of its own. */
    public boolean isDemo() {
        return mode.equals("demo");
    }

    /** {@code demo}, {@code production} or {@code test}. */
    public String getMode() {
        return mode;
    }

    /** Of the product, as its build named it. */
    public String getVersion() {
        try (var file = Installation.class.getResourceAsStream("/installation.properties")) {
            var properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address people reach the product at, without a slash at the end; for links in messages. */
    public String publicUrl() {
        return publicUrl.orElse("http://127.0.0.1:" + port);
    }
}
