package vn.xaso.documents.incoming.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;

/// Who did it, kept with the event as it was that day.
///
/// @param account null for another agency
/// @param name of the official, or of the agency that sent the document
/// @param position the position, or empty for an agency
public record By(@Nullable UUID account, @Nullable UUID person, String name, String position) {

    public static By official(Actor actor) {
        return new By(actor.account(), actor.person(), actor.name(), actor.position());
    }

    public static By sender(String agency) {
        return new By(null, null, agency, "");
    }

    @Override
    public String toString() {
        return "By[" + account + "]";
    }
}
