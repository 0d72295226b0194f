package vn.xaso.documents.outgoing.domain;

import java.util.UUID;
import vn.xaso.kernel.Overtaken;

/// Somebody else acted on the document first; nothing was overwritten.
public final class OutgoingOvertaken extends Overtaken {

    private final UUID document;

    public OutgoingOvertaken(UUID document) {
        super("outgoing document " + document);
        this.document = document;
    }

    public UUID document() {
        return document;
    }
}
