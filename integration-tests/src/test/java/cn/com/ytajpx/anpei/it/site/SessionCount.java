package cn.com.ytajpx.anpei.it.site;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicLong;

/** Counts every session that the product under test makes. */
@WebListener
public class SessionCount implements HttpSessionListener {

    private static final AtomicLong MADE = new AtomicLong();

    static long made() {
        return MADE.get();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        MADE.incrementAndGet();
    }
}
