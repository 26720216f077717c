package cn.com.ytajpx.anpei.launcher;

import java.net.URI;

/** A MariaDB to talk to. */
public record Database(String url, String user, String password) {

    /** The schema's name, which stands in the path of the URL. */
    public String schema() {
        return URI.create(url.substring("jdbc:".length())).getPath().substring(1);
    }

    /** The URL without its parameters, which may hold a password. */
    String address() {
        return url.replaceFirst("\\?.*$", "");
    }
}
