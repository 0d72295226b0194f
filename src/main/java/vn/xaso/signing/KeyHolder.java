package vn.xaso.signing;

import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// Whose key it is: a person's in a unit, or the unit's own.
public record KeyHolder(UnitId unit, Kind kind, UUID id) {

    public enum Kind {
        PERSON,
        ORGANISATION,
        /// The unit's, for what the program makes without a person.
        PROGRAM
    }

    public static KeyHolder person(UnitId unit, UUID person) {
        return new KeyHolder(unit, Kind.PERSON, person);
    }

    public static KeyHolder organisation(UnitId unit) {
        return new KeyHolder(unit, Kind.ORGANISATION, unit.value());
    }

    public static KeyHolder program(UnitId unit) {
        return new KeyHolder(unit, Kind.PROGRAM, unit.value());
    }
}
