package vn.xaso.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;

/// Who did it: an account, never a name.
///
/// @param account the account of the official or citizen, the token of the other system; null for the program itself
public record AuditedBy(Kind kind, @Nullable UUID account) {

    /// The program itself: a deadline that passed, a nightly round.
    public static final AuditedBy SYSTEM = new AuditedBy(Kind.SYSTEM, null);

    public static AuditedBy official(Actor actor) {
        return new AuditedBy(Kind.OFFICIAL, actor.account());
    }

    public static AuditedBy citizen(UUID account) {
        return new AuditedBy(Kind.CITIZEN, account);
    }

    /// A citizen who has not signed in, such as a visitor who follows a case by its code.
    public static AuditedBy anonymousCitizen() {
        return new AuditedBy(Kind.CITIZEN, null);
    }

    /// Another system that calls with a token.
    public static AuditedBy api(UUID token) {
        return new AuditedBy(Kind.API, token);
    }

    /// What kind of actor it was.
    public enum Kind {
        OFFICIAL,
        CITIZEN,
        SYSTEM,
        API
    }
}
