package vn.xaso.signing.web;

import java.util.UUID;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.signing.KeyHolder;

/// Whose key is meant, as forms say it.
public final class TypedHolder {

    /// Stands for the unit's own key where a person's id would stand.
    public static final String SEAL = "seal";

    /// The seal that the program opens itself.
    public static final String PROGRAM = "program";

    private TypedHolder() {}

    /// @throws Absent where it is none of them
    public static KeyHolder of(Actor actor, String text) {
        if (PROGRAM.equals(text)) {
            return KeyHolder.program(actor.unit());
        }
        return SEAL.equals(text) ? KeyHolder.organisation(actor.unit()) : KeyHolder.person(actor.unit(), id(text));
    }

    /// @throws Absent where the text is no id
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new Absent("holder of a key");
        }
    }
}
