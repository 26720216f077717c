package cn.com.ytajpx.anpei.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything below {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {
}
