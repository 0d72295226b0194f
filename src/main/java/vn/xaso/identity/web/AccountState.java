package vn.xaso.identity.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xaso.identity.domain.Account;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// How the account of an official stands.
enum AccountState {
    OPEN(Kind.DONE),
    /// The first password was not changed yet.
    FIRST(Kind.WARN),
    LOCKED(Kind.LATE),
    CLOSED(Kind.NEUTRAL),
    NONE(Kind.NEUTRAL);

    private final Kind kind;

    AccountState(Kind kind) {
        this.kind = kind;
    }

    static AccountState of(@Nullable Account account, Instant now) {
        if (account == null) {
            return NONE;
        }
        if (account.closedAt() != null) {
            return CLOSED;
        }
        if (account.isLockedAt(now)) {
            return LOCKED;
        }
        return account.mustChange() ? FIRST : OPEN;
    }

    static Optional<AccountState> find(String typed) {
        return Arrays.stream(values())
                .filter(state -> state.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    String words(Texts texts) {
        return texts.of("identity.state." + name().toLowerCase(Locale.ROOT));
    }

    Tag tag(Texts texts) {
        return new Tag(kind, words(texts));
    }
}
