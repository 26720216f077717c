package cn.com.ytajpx.anpei.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
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

    /** The address people reach the product at, without a slash at the end; for links in messages. */
    public String publicUrl() {
        return publicUrl.orElse("http://127.0.0.1:" + port);
    }
}
