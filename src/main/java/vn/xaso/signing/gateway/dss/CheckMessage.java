package vn.xaso.signing.gateway.dss;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.signing.SignatureReport;

/// What goes over the pipe to the process that checks, and back: a length and the bytes, as JSON except for the file.
final class CheckMessage {

    /// The greeting of a process that is ready for its first file.
    static final int READY = 0x58615365;

    private static final JsonMapper JSON = JsonMapper.shared();

    private CheckMessage() {}

    record Question(byte[] pdf, TrustSet trust, Instant now) {

        void send(DataOutputStream pipe) throws IOException {
            write(pipe, JSON.writeValueAsBytes(trust));
            pipe.writeLong(now.toEpochMilli());
            write(pipe, pdf);
            pipe.flush();
        }

        static Question read(DataInputStream pipe) throws IOException {
            var trust = JSON.readValue(CheckMessage.read(pipe), TrustSet.class);
            var now = Instant.ofEpochMilli(pipe.readLong());
            return new Question(CheckMessage.read(pipe), trust, now);
        }
    }

    static void answer(DataOutputStream pipe, SignatureReport report) throws IOException {
        write(pipe, JSON.writeValueAsBytes(report));
        pipe.flush();
    }

    static SignatureReport answer(DataInputStream pipe) throws IOException {
        return JSON.readValue(read(pipe), SignatureReport.class);
    }

    private static void write(DataOutputStream pipe, byte[] bytes) throws IOException {
        pipe.writeInt(bytes.length);
        pipe.write(bytes);
    }

    private static byte[] read(DataInputStream pipe) throws IOException {
        return pipe.readNBytes(pipe.readInt());
    }
}
