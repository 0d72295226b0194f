package vn.xaso.documents.layout.gateway.pdf;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/// The process that looks at strange files: one after the other from its input. It ends when the house does, and by
/// itself when nobody asks for some minutes.
public final class EyeProgram {

    static final int READY = 0x58615365;

    /// Only the parts of the records travel, not what they say of themselves.
    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .build();

    private static final long IDLE_NANOS = 120_000_000_000L;
    private static final long LOOK_AGAIN_MILLIS = 5_000;

    private EyeProgram() {}

    public static void main(String[] arguments) throws IOException {
        var input = new DataInputStream(new BufferedInputStream(System.in));
        var output = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err); // whatever a library prints must not come into the pipe
        java.util.logging.LogManager.getLogManager().reset();
        var asked = new AtomicLong(System.nanoTime());
        endWhenIdle(asked);
        output.writeInt(READY);
        output.flush();
        while (true) {
            try {
                var pdf = input.readNBytes(input.readInt());
                asked.set(Long.MAX_VALUE);
                var answer = JSON.writeValueAsBytes(PdfReader.read(pdf));
                output.writeInt(answer.length);
                output.write(answer);
                output.flush();
                asked.set(System.nanoTime());
            } catch (EOFException theHouseIsGone) {
                return;
            }
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
}
