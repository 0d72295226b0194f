package vn.xaso.documents.incoming.application;

import java.time.LocalDate;
import java.util.Objects;
import vn.xaso.documents.incoming.domain.Handling;

/// Days that a registered document has.
final class Dates {

    private Dates() {}

    /// The day by which the matter is done: set at registration.
    static LocalDate of(Handling handling) {
        return Objects.requireNonNull(handling.dueOn());
    }
}
