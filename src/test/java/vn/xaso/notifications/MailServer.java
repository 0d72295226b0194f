package vn.xaso.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// A small mail server for tests: it speaks SMTP (RFC 5321) with STARTTLS and AUTH, keeps what it gets, and does what a
/// test wants it to do wrong.
public final class MailServer implements AutoCloseable {

    public static final String USER = "xaso";
    public static final String PASSWORD = "mat-khau-thu";

    private final ServerSocket door;
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    public volatile @Nullable SSLContext secure;
    public volatile boolean signIn;
    public volatile boolean slow;
    public volatile String recipientAnswer = "250 ok";
    public volatile String letterAnswer = "250 ok";

    public MailServer() throws IOException {
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::open);
    }

    public int port() {
        return door.getLocalPort();
    }

    /// What came, with its heads.
    public List<String> letters() {
        return letters;
    }

    /// Every line that a client said in the open.
    public List<String> said() {
        return said;
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            if (slow) {
                Thread.sleep(60_000);
            }
            new Talk(caller, false).greet();
        } catch (IOException | UncheckedIOException gone) {
            return; // the client hung up
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    /// One conversation.
    private final class Talk {

        private final Socket caller;
        private final boolean isSecure;
        private final BufferedReader in;
        private final OutputStream out;

        Talk(Socket caller, boolean isSecure) throws IOException {
            this.caller = caller;
            this.isSecure = isSecure;
            in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
            out = caller.getOutputStream();
        }

        void greet() throws IOException {
            say("220 localhost ready");
            answer();
        }

        private void answer() throws IOException {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!isSecure) {
                    said.add(line);
                }
                var word = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
                var context = secure;
                switch (word) {
                    case "EHLO", "HELO" -> abilities();
                    case "STARTTLS" -> {
                        say("220 go on");
                        var inside = (SSLSocket) java.util.Objects.requireNonNull(context)
                                .getSocketFactory()
                                .createSocket(caller, "localhost", caller.getPort(), true);
                        inside.setUseClientMode(false);
                        new Talk(inside, true).answer();
                        return;
                    }
                    case "AUTH" -> say(isRight(line) ? "235 welcome" : "535 no");
                    case "MAIL" -> say("250 ok");
                    case "RCPT" -> say(recipientAnswer);
                    case "DATA" -> {
                        say("354 go on");
                        var letter = letter();
                        if (letterAnswer.startsWith("2")) {
                            letters.add(letter);
                        }
                        say(letterAnswer);
                    }
                    case "QUIT" -> {
                        say("221 bye");
                        return;
                    }
                    default -> say("250 ok");
                }
            }
        }

        private void abilities() throws IOException {
            say("250-localhost");
            if (secure != null && !isSecure) {
                say("250-STARTTLS");
            }
            if (signIn) {
                say("250-AUTH PLAIN");
            }
            say("250 8BITMIME");
        }

        private boolean isRight(String line) {
            var given = new String(
                    Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1)), StandardCharsets.UTF_8);
            return given.endsWith("\0" + USER + "\0" + PASSWORD); // in front: as whom, which may be the same again
        }

        private String letter() throws IOException {
            var letter = new StringBuilder();
            for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                letter.append(line).append('\n');
            }
            return letter.toString();
        }

        private void say(String words) throws IOException {
            out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
