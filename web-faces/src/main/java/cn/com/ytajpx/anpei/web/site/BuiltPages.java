package cn.com.ytajpx.anpei.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which pages this build has, so that no menu leads nowhere. */
@ApplicationScoped
class BuiltPages {

    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    @Inject
    private ServletContext application;

    boolean has(String view) {
        return known.computeIfAbsent(view, this::isThere);
    }

    private boolean isThere(String view) {
        try {
            return application.getResource(view) != null;
        } catch (MalformedURLException odd) {
            return false;
        }
    }
}
