package vn.xaso.documents.outgoing.domain;

import java.time.Instant;
import vn.xaso.documents.Urgency;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;

/// Outgoing documents for tests.
public final class SampleDocuments {

    public static final Instant MORNING = Instant.parse("2026-03-02T01:30:00Z");
    public static final OutgoingEvent.By DRAFTER =
            new OutgoingEvent.By(Ids.next(), Ids.next(), "Giàng A Chứ", "Công chức");

    private SampleDocuments() {}

    public static OutgoingDocument in(OutgoingState state) {
        return new OutgoingDocument(
                Ids.next(),
                new UnitId(Ids.next()),
                state,
                3,
                new OutgoingDocument.Head("BAO_CAO", Urgency.NORMAL, "Kết quả công tác tháng 02", null, null),
                null,
                DRAFTER.person(),
                1,
                null,
                OutgoingDocument.Links.NONE);
    }
}
