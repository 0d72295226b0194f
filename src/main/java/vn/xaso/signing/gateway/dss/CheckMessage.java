package vn.xaso.signing.gateway.dss;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What goes over the pipe to the process that checks, and back, as JSON except for the file itself.
final class CheckMessage {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CheckMessage() {}

    /// @param trust null where the process has it from the question before
    record Circumstances(@Nullable TrustSet trust, Instant now) {}

    static byte[] write(Object said) {
        return JSON.writeValueAsBytes(said);
    }

    static Circumstances circumstances(byte[] said) {
        return JSON.readValue(said, Circumstances.class);
    }

    static Findings findings(byte[] said) {
        return JSON.readValue(said, Findings.class);
    }
}
