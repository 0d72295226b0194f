package vn.xaso.documents.incoming.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// To whom a document is given: an office, or a person.
///
/// @param office the office, also of a person who belongs to one
public record Party(@Nullable UUID office, @Nullable UUID person) {

    public Party {
        if (office == null && person == null) {
            throw new IllegalArgumentException("An office or a person");
        }
    }

    /// As it stands in a form: `office:` or `person:` and the id.
    public String text() {
        return person == null ? "office:" + office : "person:" + person;
    }
}
