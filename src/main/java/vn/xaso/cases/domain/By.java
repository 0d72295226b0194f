package vn.xaso.cases.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;

/// Who did it, kept with the event as it was that day.
///
/// @param account the account; of a system of another agency its token
/// @param position the position, or empty for a citizen
public record By(
        Kind kind, @Nullable UUID account, @Nullable UUID person, String name, String position) {

    public enum Kind {
        OFFICIAL,
        CITIZEN,
        SYSTEM
    }

    public static By official(Actor actor) {
        return new By(Kind.OFFICIAL, actor.account(), actor.person(), actor.name(), actor.position());
    }

    public static By citizen(UUID account, String name) {
        return new By(Kind.CITIZEN, account, null, name, "");
    }

    public static By system(UUID token, String name) {
        return new By(Kind.SYSTEM, token, null, name, "");
    }

    /// Another office that did something of which the case learns.
    public static By elsewhere(String name) {
        return new By(Kind.SYSTEM, null, null, name, "");
    }

    @Override
    public String toString() {
        return "By[" + kind + " " + account + "]";
    }
}
