package vn.xaso.documents.incoming.domain;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// In whose hands an open document is: at the desk of the clerks, with an office, or with a person.
///
/// @param id of the office or the person, null for the clerks
public record Owner(Kind kind, @Nullable UUID id) {

    public static final Owner CLERKS = new Owner(Kind.CLERKS, null);

    public enum Kind {
        CLERKS,
        OFFICE,
        PERSON
    }

    public Owner {
        if ((kind == Kind.CLERKS) != (id == null)) {
            throw new IllegalArgumentException("An office and a person have an id, the clerks have none");
        }
    }

    public static Owner office(UUID office) {
        return new Owner(Kind.OFFICE, Objects.requireNonNull(office));
    }

    public static Owner person(UUID person) {
        return new Owner(Kind.PERSON, Objects.requireNonNull(person));
    }
}
