package vn.xaso.documents.dossiers.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// The list of dossiers of a year. Dossiers can be opened once the head has issued it.
///
/// @param decision number and symbol of the decision by which it was issued, empty before
/// @param issuedBy the name of the head who issued it, or empty
///
/// Law: 30/2020/NĐ-CP art. 28
public record YearList(
        UnitId unit,
        int year,
        String decision,
        @Nullable LocalDate issuedOn,
        String issuedBy,
        @Nullable UUID issuer) {

    public static YearList begun(UnitId unit, int year) {
        return new YearList(unit, year, "", null, "", null);
    }

    public boolean isIssued() {
        return issuedOn != null;
    }

    /// The lists of all years.
    public interface Shelf {

        Optional<YearList> find(UnitId unit, int year);

        /// The newest first.
        List<YearList> all(UnitId unit);

        /// Changes nothing where there is one already.
        void begin(YearList list);

        void save(YearList list);
    }
}
