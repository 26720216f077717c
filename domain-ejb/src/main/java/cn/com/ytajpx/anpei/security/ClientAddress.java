package cn.com.ytajpx.anpei.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** From which network address this request came. Outside of a request (jobs, timers) there is none. */
@RequestScoped
public class ClientAddress {

    private String text;

    /** Said once, where the request comes in. */
    public void set(String address) {
        text = address;
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }
}
