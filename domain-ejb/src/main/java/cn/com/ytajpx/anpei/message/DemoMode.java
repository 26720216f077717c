package cn.com.ytajpx.anpei.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is the demonstration ({@code anpei.mode=demo}), where nothing leaves the house and everything can be read. */
@ApplicationScoped
class DemoMode {

    @Inject
    @ConfigProperty(name = "anpei.mode", defaultValue = "production")
    String mode;

    boolean on() {
        return mode.equals("demo");
    }
}
