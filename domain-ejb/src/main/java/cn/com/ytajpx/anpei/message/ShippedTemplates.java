package cn.com.ytajpx.anpei.message;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Stores the texts that come with the product, at every start: those not there yet, and the better wording of a new release
 * as a new version, as long as nobody at the centre has written their own.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class ShippedTemplates {

    @Inject
    Clock clock;

    @Inject
    Templates templates;

    @PostConstruct
    void store() {
        TemplateKey.all().forEach(this::store);
    }

    private void store(TemplateKey key) {
        var shipped = ShippedText.of(key);
        var now = LocalDateTime.now(clock);
        var latest = templates.latest(key);
        if (latest.isEmpty()) {
            templates.add(MessageTemplate.first(key, shipped, MessageTemplate.SHIPPED, now));
        } else if (latest.get().shipped() && !latest.get().text().equals(shipped)) {
            templates.add(latest.get().next(shipped, MessageTemplate.SHIPPED, now));
        }
    }
}
