package cn.com.ytajpx.anpei.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This process among those that share the database; the same after a restart. */
@ApplicationScoped
class Node {

    @Inject
    @ConfigProperty(name = "anpei.port", defaultValue = "8080")
    int port;

    /** {@code training-1:8080}. */
    String name() {
        try {
            return InetAddress.getLocalHost().getHostName() + ":" + port;
        } catch (UnknownHostException e) {
            return "localhost:" + port;
        }
    }
}
