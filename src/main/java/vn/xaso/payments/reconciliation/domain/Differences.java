package vn.xaso.payments.reconciliation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// Keeps differences and what was done with them. In a transaction, the unit's rows open.
public interface Differences {

    /// What was done.
    ///
    /// @param act a word of the audit trail
    /// @param account null for the program itself
    record Event(Instant at, String act, @Nullable UUID account, String name, String note) {}

    /// Nothing happens where the same is known already.
    ///
    /// @return whether it is new
    boolean add(UnitId unit, Difference difference, Event event);

    /// Locked until the transaction ends.
    Optional<Difference> hold(UnitId unit, UUID id);

    Optional<Difference> find(UnitId unit, UUID id);

    /// The open ones of references that were missing in the files of a source.
    List<Difference> missing(UnitId unit, Source source);

    boolean isOpen(UnitId unit, UUID obligation, Difference.Kind kind);

    /// @return false if somebody else has changed it meanwhile
    boolean save(UnitId unit, Difference difference, Event event);

    List<Event> events(UUID difference);
}
