package vn.xaso.kernel.process;

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
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What runs in the process of a [Worker]: answers one question after the other from its input, without addresses and
/// without network. It ends when the house does, and by itself when nobody asks for some minutes.
public final class WorkerProgram {

    /// The greeting of a process that is ready for its first question.
    static final int READY = 0x58615365;

    private static final long IDLE_NANOS = 180_000_000_000L;
    private static final long LOOK_AGAIN_MILLIS = 5_000;

    private WorkerProgram() {}

    /// What is done with a question.
    @FunctionalInterface
    public interface Work {

        byte[] answer(byte[][] parts) throws IOException;
    }

    /// @param work made when the process is silent; what it loads is loaded before the first question
    public static void serve(Supplier<Work> work) throws IOException {
        var input = new DataInputStream(new BufferedInputStream(System.in));
        var output = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err); // whatever a library prints must not come into the pipe
        URL.setURLStreamHandlerFactory(protocol -> isOfTheNetwork(protocol) ? new NoNetwork() : null);
        silence();
        var asked = new AtomicLong(System.nanoTime());
        endWhenIdle(asked);
        var ready = work.get();
        output.writeInt(READY);
        output.flush();
        while (true) {
            try {
                var question = question(input);
                asked.set(Long.MAX_VALUE);
                var answer = ready.answer(question);
                output.writeInt(answer.length);
                output.write(answer);
                output.flush();
                asked.set(System.nanoTime());
            } catch (EOFException theHouseIsGone) {
                return;
            }
        }
    }

    /// Nobody reads what a library tells of each file, and writing it takes most of the time.
    public static void silence() {
        java.util.logging.LogManager.getLogManager().reset();
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.OFF);
        }
    }

    private static byte[][] question(DataInputStream input) throws IOException {
        var parts = new byte[input.readInt()][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = input.readNBytes(input.readInt());
        }
        return parts;
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

    private static final class NoNetwork extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("Work on a strange file does not reach out");
        }
    }
}
