package vn.xaso.documents.incoming.domain;

import java.util.UUID;
import vn.xaso.kernel.Overtaken;

/// Somebody else acted on the document first; nothing was overwritten.
public final class IncomingOvertaken extends Overtaken {

    private final UUID document;
    private final int seenVersion;

    public IncomingOvertaken(UUID document, int seenVersion) {
        super("incoming document " + document);
        this.document = document;
        this.seenVersion = seenVersion;
    }

    public UUID document() {
        return document;
    }

    /// The last event that this person had seen; what came after it is what changed.
    public int seenVersion() {
        return seenVersion;
    }
}
