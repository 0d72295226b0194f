package vn.xaso.documents.dossiers.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.dossiers.FiledDocument;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Somebody looked at an original that is kept, or took it along.
///
/// @param document as it was listed that day
/// @param reader who used it, also one who does not serve in the unit
/// @param allowedBy who allowed it
/// @param backBy until when it comes back, null where it was only looked at
///
/// Law: 30/2020/NĐ-CP art. 19, Phụ lục IV
public record OriginalUse(
        UUID id,
        UnitId unit,
        UUID dossier,
        String dossierCode,
        FiledDocument document,
        LocalDate usedOn,
        String reader,
        boolean takenAlong,
        String allowedBy,
        @Nullable LocalDate backBy,
        @Nullable LocalDate returnedOn,
        String note,
        UUID givenBy) {

    public boolean isOut() {
        return takenAlong && returnedOn == null;
    }

    public OriginalUse returned(LocalDate on) {
        if (!isOut()) {
            throw new Refusal("dossiers.refusal.backAlready");
        }
        return new OriginalUse(
                id, unit, dossier, dossierCode, document, usedOn, reader, true, allowedBy, backBy, on, note, givenBy);
    }

    /// The register of a unit.
    public interface Register {

        void add(OriginalUse use);

        void save(OriginalUse use);

        OriginalUse lock(UnitId unit, UUID id);

        /// The newest first.
        ///
        /// @param onlyOut only those that did not come back yet
        Slice<OriginalUse> list(UnitId unit, boolean onlyOut, @Nullable String after);

        boolean isOut(UnitId unit, UUID document);
    }
}
