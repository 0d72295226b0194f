package vn.xaso.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One kept connection to a server, spoken by hand so that the driver takes little of the machine.
final class Wire implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private boolean drops;

    Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    record Answer(int status, String location, String cookie, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer get(String path, String cookie) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\n\r\n", new byte[0]);
    }

    /// The status alone; the page is taken off the wire and dropped.
    Answer fetch(String path, String cookie) throws IOException {
        drops = true;
        try {
            return get(path, cookie);
        } finally {
            drops = false;
        }
    }

    Answer post(String path, String cookie, String form) throws IOException {
        var body = form.getBytes(StandardCharsets.UTF_8);
        return send(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
                        + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: " + body.length + "\r\n\r\n",
                body);
    }

    Answer postJson(String path, String token, String key, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        return send(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nIdempotency-Key: " + key + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length + "\r\n\r\n",
                body);
    }

    private Answer send(String head, byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream(head.length() + body.length);
        bytes.write(head.getBytes(StandardCharsets.UTF_8));
        bytes.write(body);
        socket.getOutputStream().write(bytes.toByteArray());
        return read();
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        var location = "";
        var cookie = "";
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            var value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equals("chunked");
                case "location" -> location = value;
                case "set-cookie" -> cookie = value.split(";")[0];
                default -> {}
            }
        }
        if (drops && !chunked) {
            in.skipNBytes(length);
            return new Answer(status, location, cookie, new byte[0]);
        }
        return new Answer(status, location, cookie, chunked ? chunks() : in.readNBytes(length));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line().strip(), 16);
            body.write(in.readNBytes(size));
            line();
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
