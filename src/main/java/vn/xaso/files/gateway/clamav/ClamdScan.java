package vn.xaso.files.gateway.clamav;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.xaso.files.ScanState;
import vn.xaso.files.VirusScan;

/// Sends a content to ClamAV's daemon by INSTREAM: pieces with their length before them, a length of zero at the end.
///
/// Whatever goes wrong on the way (no daemon, no answer in time, a limit of the daemon) leaves the file locked.
final class ClamdScan implements VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScan.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private final SocketAddress address;
    private final Duration atMost;
    private volatile State state = State.UP;

    ClamdScan(SocketAddress address, Duration atMost) {
        this.address = address;
        this.atMost = atMost;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public ScanState scan(byte[] content) {
        var verdict = verdict(content);
        state = verdict == ScanState.LOCKED ? State.DOWN : State.UP;
        return verdict;
    }

    /// In a thread of its own, because the wait for an answer cannot be limited otherwise on every kind of socket.
    private ScanState verdict(byte[] content) {
        try (var channel = open(address)) {
            var task = new FutureTask<>(() -> ask(channel, content));
            Thread.ofVirtual().name("virus-scan").start(task);
            return verdict(task.get(atMost.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            LOG.warn("The virus scanner did not answer within {}", atMost);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } catch (IOException | ExecutionException away) {
            LOG.warn("The virus scanner is not reached: {}", away.getMessage());
        }
        return ScanState.LOCKED;
    }

    private static ScanState verdict(String answer) {
        if (answer.equals(CLEAN)) {
            return ScanState.CLEAN;
        }
        if (answer.endsWith(FOUND)) {
            LOG.warn("The virus scanner says: {}", answer);
            return ScanState.INFECTED;
        }
        LOG.warn("The virus scanner did not look at a file: {}", answer);
        return ScanState.LOCKED;
    }

    private static SocketChannel open(SocketAddress address) throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private String ask(SocketChannel channel, byte[] content) throws IOException {
        channel.connect(address);
        try {
            send(channel, content);
        } catch (IOException closedEarly) {
            LOG.debug("The virus scanner closed before the end; what it said is read", closedEarly);
        }
        return answer(channel);
    }

    private static void send(ByteChannel channel, byte[] content) throws IOException {
        write(channel, ByteBuffer.wrap(COMMAND));
        for (int at = 0; at < content.length; at += PIECE) {
            int length = Math.min(PIECE, content.length - at);
            write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
            write(channel, ByteBuffer.wrap(content, at, length));
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES));
    }

    private static void write(ByteChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(ByteChannel channel) throws IOException {
        var said = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (said.size() < LONGEST_ANSWER && channel.read(buffer) >= 0) {
            said.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return said.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }
}
