package vn.xaso.files.gateway.clamav;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Speaks the contract of ClamAV's daemon for INSTREAM, and knows one virus: the file with which scanners are tested.
public final class StandInClamd implements AutoCloseable {

    /// In two halves, so that no scanner takes this source for the file itself.
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int STREAM_MAX_LENGTH = 25 * 1024 * 1024;

    private final ServerSocket server;

    public StandInClamd() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public static byte[] eicar() {
        return EICAR.getBytes(StandardCharsets.US_ASCII);
    }

    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            serveOne();
        }
    }

    private void serveOne() {
        try (var socket = server.accept()) {
            answer(socket);
        } catch (IOException gone) {
            Thread.onSpinWait();
        }
    }

    private static void answer(Socket socket) throws IOException {
        var input = new DataInputStream(socket.getInputStream());
        var command = new String(input.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        socket.getOutputStream()
                .write((command.equals("zINSTREAM\0") ? look(input) : "UNKNOWN COMMAND\0")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private static String look(DataInputStream input) throws IOException {
        var content = new ByteArrayOutputStream();
        for (int length = input.readInt(); length > 0; length = input.readInt()) {
            if (content.size() + length > STREAM_MAX_LENGTH) {
                return "INSTREAM size limit exceeded. ERROR\0";
            }
            content.writeBytes(input.readNBytes(length));
        }
        return content.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                ? "stream: Eicar-Test-Signature FOUND\0"
                : "stream: OK\0";
    }
}
