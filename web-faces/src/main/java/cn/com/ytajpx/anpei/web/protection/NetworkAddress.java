package cn.com.ytajpx.anpei.web.protection;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** The network address a request comes from; behind a proxy on this machine, the one that the proxy names last. */
public final class NetworkAddress {

    private NetworkAddress() {
    }

    public static String of(HttpServletRequest request) {
        var peer = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isThisMachine(peer)) {
            return peer;
        }
        var named = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return named.matches("[0-9A-Fa-f.:]{2,45}") ? named : peer;
    }

    /** A literal address: nothing is looked up. */
    private static boolean isThisMachine(String peer) {
        try {
            return InetAddress.getByName(peer).isLoopbackAddress();
        } catch (UnknownHostException odd) {
            return false;
        }
    }
}
