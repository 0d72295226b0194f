package vn.xaso.cases.certification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The books of a unit.
///
/// Law: 23/2015/NĐ-CP art. 13
public interface CertificationBooks {

    /// Which procedures stand in which book. They do not change while the program runs.
    Map<String, CertificationBook> procedures();

    /// The next number of the year; the row stays locked until the commit, and a rollback gives the number back.
    ///
    /// @return nothing where the book of that year is closed
    Optional<BookNumber> next(UnitId unit, CertificationBook book, int year);

    void add(UnitId unit, BookEntry entry, Instant at);

    Optional<BookEntry> find(UnitId unit, CertificationBook book, int year, int number);

    /// The entries that count, by case.
    Map<UUID, List<BookEntry>> of(UnitId unit, Collection<UUID> cases);

    /// @return false where it was struck already
    boolean strike(UnitId unit, BookNumber number, String reason, String by, Instant at);

    /// Newest year first.
    List<BookYear> years(UnitId unit);

    /// @return false where the book is closed, or somebody opened that volume already
    boolean openVolume(UnitId unit, CertificationBook book, int year, int volume);

    /// @return false where it was closed already
    boolean close(UnitId unit, CertificationBook book, int year, LocalDate on, String by);
}
