package vn.xaso.documents.incoming.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How, when and from whom a document came.
///
/// @param requestKey taking in the same request twice is taking it in once
/// @param sender who brought or sent it, or empty; of an e-mail the address
/// @param body the text of an e-mail, or empty
/// @param origin where it came from inside this house, otherwise null
/// @param reading what was read from the file, as JSON, or null
public record Arrival(
        Channel channel,
        Instant at,
        String requestKey,
        String sender,
        String body,
        @Nullable Origin origin,
        @Nullable String reading) {}
