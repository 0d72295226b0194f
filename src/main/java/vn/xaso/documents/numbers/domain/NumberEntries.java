package vn.xaso.documents.numbers.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.documents.numbers.RegisterEntry;
import vn.xaso.documents.numbers.Registration;
import vn.xaso.kernel.UnitId;

/// The numbers that were given, and what may be changed of an entry by two people.
///
/// Law: 30/2020/NĐ-CP art. 15, Phụ lục IV
public interface NumberEntries {

    List<SeriesRule> series(UnitId unit);

    /// How often the series were decided upon.
    int seriesVersion(UnitId unit);

    /// Puts the sets of a year in the place of those that were planned for it.
    ///
    /// @param seen the version that the person saw
    /// @return false where somebody decided in the meantime
    boolean decide(UnitId unit, int seen, int fromYear, List<SeriesRule> sets);

    /// How many numbers a year has used: after the first one its sets stand.
    int used(UnitId unit, int year);

    void add(UnitId unit, UUID document, Registration given, Instant at, RegisterEntry entry);

    Optional<RegisterEntry> find(UnitId unit, UUID document);

    /// A voided number stays in the register and is never used again.
    void voidNumber(UnitId unit, UUID document, String reason, Instant at);

    void write(UnitId unit, UUID document, RegisterEntry entry);

    void ask(UnitId unit, EntryChange change);

    /// The changes that wait for a second person, or were decided lately.
    List<EntryChange> changes(UnitId unit);

    /// All changes of one entry, the newest first.
    List<EntryChange> changesOf(UnitId unit, UUID document);

    /// @throws vn.xaso.kernel.Absent when there is none, or it belongs to another unit
    EntryChange change(UnitId unit, UUID id);

    /// @return false where somebody decided in the meantime
    boolean decide(UnitId unit, EntryChange change, UUID by, String name, Instant at, boolean confirmed);
}
