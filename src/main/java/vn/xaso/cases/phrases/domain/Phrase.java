package vn.xaso.cases.phrases.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// A sentence that is written again and again.
///
/// @param owner the person who alone sees and uses it, or null where it belongs to the whole unit
/// @param ended no act offers it any more
public record Phrase(
        UUID id, UnitId unit, @Nullable UUID owner, Words words, int version, boolean ended, Written written) {

    /// What people write of it.
    ///
    /// @param procedure the code of the only procedure for which it is offered, or empty for all
    public record Words(PhrasePurpose purpose, String procedure, String text) {}

    /// Who wrote it last.
    public record Written(Instant at, String name) {}

    public static Phrase begun(UUID id, UnitId unit, @Nullable UUID owner, Words words, Written by) {
        return new Phrase(id, unit, owner, words, 1, false, by);
    }

    public boolean isOfUnit() {
        return owner == null;
    }

    public Phrase changed(Words next, Written by) {
        return new Phrase(id, unit, owner, next, version + 1, ended, by);
    }

    public Phrase ended(boolean end, Written by) {
        return new Phrase(id, unit, owner, words, version + 1, end, by);
    }
}
