package vn.xaso.cases.outside.domain;

import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// Which requests of other systems were done already.
public interface OutsideRequests {

    /// @param key as the other system chose it, together with the token
    /// @param digest of everything it sent
    record OutsideRequest(UUID token, String key, byte[] digest) {

        /// The key under which the case itself is found again.
        public String requestKey() {
            return "api:" + token + ":" + key;
        }
    }

    enum Standing {
        NEW,
        REPEATED,
        OTHER_CONTENT
    }

    /// Notes the request where it is new. A second one at the same time waits for the first.
    Standing note(UnitId unit, OutsideRequest request);
}
