package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Where the web server listens. */
record WebAddress(String bind, int port) {

    /** @throws CannotStart if this machine has no such address, or the port is taken or not ours to take */
    void check() {
        var address = address();
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (BindException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw new CannotStart("无法监听 %s:%d。".formatted(bind, port), "Can't listen at %s:%d.".formatted(bind, port), e);
        }
    }

    /** What to type into a browser on this machine. */
    String toOpen() {
        var host = address().isAnyLocalAddress() ? "127.0.0.1" : bind;
        return "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, port);
    }

    private CannotStart refusal(BindException e) {
        var why = String.valueOf(e.getMessage());
        if (why.contains("Permission")) {
            return new CannotStart("当前用户无权使用端口 %d,请用 ANPEI_PORT 选 1024 以上的端口。".formatted(port),
                    "This user may not take port %d: choose one above 1024 with ANPEI_PORT.".formatted(port), e);
        }
        if (why.contains("assign")) {
            return noSuchAddress(e);
        }
        return new CannotStart("端口 %d 已被占用,请停止占用它的程序,或用 ANPEI_PORT(-Danpei.port)另选端口。".formatted(port),
                "Port %d is taken: end the program that has it, or choose another with ANPEI_PORT (-Danpei.port).".formatted(port), e);
    }

    private CannotStart noSuchAddress(IOException e) {
        return new CannotStart("本机没有地址 %s,请检查 ANPEI_BIND。".formatted(bind),
                "This machine has no address %s: look at ANPEI_BIND.".formatted(bind), e);
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw noSuchAddress(e);
        }
    }
}
