package vn.xaso.signing.gateway.dss;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What goes over the pipe to the process that checks, and back: a length and the bytes, as JSON except for the file.
/// The trust goes over it only when it changed.
final class CheckMessage {

    /// The greeting of a process that is ready for its first file.
    static final int READY = 0x58615365;

    private static final JsonMapper JSON = JsonMapper.shared();

    private CheckMessage() {}

    record Question(byte[] pdf, TrustSet trust, Instant now) {

        /// @param known the trust that the process has from the question before, or null
        void send(DataOutputStream pipe, @Nullable TrustSet known) throws IOException {
            write(pipe, trust == known ? new byte[0] : JSON.writeValueAsBytes(trust));
            pipe.writeLong(now.toEpochMilli());
            write(pipe, pdf);
            pipe.flush();
        }

        static Question read(DataInputStream pipe, TrustSet known) throws IOException {
            var said = CheckMessage.read(pipe);
            var trust = said.length == 0 ? known : JSON.readValue(said, TrustSet.class);
            var now = Instant.ofEpochMilli(pipe.readLong());
            return new Question(CheckMessage.read(pipe), trust, now);
        }
    }

    static void answer(DataOutputStream pipe, Findings found) throws IOException {
        write(pipe, JSON.writeValueAsBytes(found));
        pipe.flush();
    }

    static Findings answer(DataInputStream pipe) throws IOException {
        return JSON.readValue(read(pipe), Findings.class);
    }

    private static void write(DataOutputStream pipe, byte[] bytes) throws IOException {
        pipe.writeInt(bytes.length);
        pipe.write(bytes);
    }

    private static byte[] read(DataInputStream pipe) throws IOException {
        return pipe.readNBytes(pipe.readInt());
    }
}
