package vn.xaso.signing.gateway.dss;

import ch.qos.logback.classic.Level;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URL;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.xaso.signing.gateway.dss.CheckMessage.Question;

/// The process that checks strange files: reads one after the other from its input and ends when the house does.
///
/// It is given little memory, no addresses and no network, and it ends by itself when nobody asks for some minutes.
public final class CheckProgram {

    private static final long IDLE_NANOS = 180_000_000_000L;
    private static final long LOOK_AGAIN_MILLIS = 5_000;

    private CheckProgram() {}

    public static void main(String[] arguments) throws IOException {
        var input = new DataInputStream(new BufferedInputStream(System.in));
        var output = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err); // whatever a library prints must not come into the pipe
        URL.setURLStreamHandlerFactory(protocol -> isOfTheNetwork(protocol) ? new NoNetwork() : null);
        silence();
        var asked = new AtomicLong(System.nanoTime());
        endWhenIdle(asked);
        var reader = Library.READER;
        output.writeInt(CheckMessage.READY);
        output.flush();
        var known = TrustSet.EMPTY;
        while (true) {
            try {
                var question = Question.read(input, known);
                known = question.trust();
                asked.set(Long.MAX_VALUE);
                CheckMessage.answer(output, reader.find(question.pdf(), question.trust(), question.now()));
                asked.set(System.nanoTime());
            } catch (EOFException theHouseIsGone) {
                return;
            }
        }
    }

    /// Nobody reads what the library tells of each file, and writing it takes most of the time.
    static void silence() {
        java.util.logging.LogManager.getLogManager().reset();
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.OFF);
        }
    }

    private static void endWhenIdle(AtomicLong asked) {
        Thread.ofPlatform().daemon().name("idle").start(() -> {
            while (asked.get() == Long.MAX_VALUE || System.nanoTime() - asked.get() < IDLE_NANOS) {
                try {
                    Thread.sleep(LOOK_AGAIN_MILLIS);
                } catch (InterruptedException ended) {
                    return;
                }
            }
            Runtime.getRuntime().halt(0);
        });
    }

    private static boolean isOfTheNetwork(String protocol) {
        return protocol.startsWith("http") || protocol.equals("ftp") || protocol.equals("mailto");
    }

    private static final class NoNetwork extends java.net.URLStreamHandler {

        @Override
        protected java.net.URLConnection openConnection(URL address) throws IOException {
            throw new IOException("A check does not reach out");
        }
    }
}
