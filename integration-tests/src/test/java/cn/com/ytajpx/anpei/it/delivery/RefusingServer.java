package cn.com.ytajpx.anpei.it.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that knows nobody: it answers every recipient with the given reply. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String reply;

    RefusingServer(int port, String reply) {
        this.reply = reply;
        try {
            socket = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var listener = new Thread(this::listen, "refusing mail server");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException hungUp) {
                // the next one, or closed
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 refusing");
        for (var line = in.readLine(); line != null && !line.equals("QUIT"); line = in.readLine()) {
            say(client, line.startsWith("RCPT") ? reply : "250 ok");
        }
        say(client, "221 bye");
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
