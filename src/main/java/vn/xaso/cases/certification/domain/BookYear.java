package vn.xaso.cases.certification.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;

/// A book in one year.
///
/// @param volume the volume in which it is written now
/// @param last the last number given
/// @param matters how many entries count
/// @param struck how many do not
/// @param fees all together
/// @param closedOn the day on which it was closed, or null
/// @param closedBy who closed it, or empty
///
/// Law: 23/2015/NĐ-CP art. 13
public record BookYear(
        CertificationBook book,
        int year,
        int volume,
        int last,
        int matters,
        int struck,
        int copies,
        Money fees,
        @Nullable LocalDate closedOn,
        String closedBy) {

    public boolean isClosed() {
        return closedOn != null;
    }

    /// A book is closed when its year is over, or on its last day.
    public boolean mayBeClosed(LocalDate today) {
        return !isClosed() && !today.isBefore(LocalDate.of(year, 12, 31));
    }
}
