package vn.xaso.documents.incoming.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.xaso.documents.incoming.domain.Handling;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.Owner;

/// In whose hands a document is again once its recall was refused.
final class OwnerAfterRecall {

    private OwnerAfterRecall() {}

    static Handling of(IncomingDocument frozen, LocalDate step) {
        var handling = frozen.handling();
        var before = Objects.requireNonNull(frozen.beforeRecall());
        return switch (before) {
            case COMPLETED, FILED -> handling.ended();
            case SUBMITTED, RETURNED_UP, TIME_ASKED -> handling.ownedBy(Owner.person(leader(handling)), step);
            case TRANSFERRED, IN_WORK, ANSWERED, NO_ANSWER_NEEDED ->
                handling.ownedBy(handling.lead(), Dates.of(handling));
            default -> handling.ownedBy(Owner.CLERKS, step);
        };
    }

    private static UUID leader(Handling handling) {
        return Objects.requireNonNull(handling.leader());
    }
}
