package vn.xaso.cases.digitising.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// One paper that was scanned or photographed for a case.
///
/// @param dpi of its poorest page, or null where the PDF was left as it came
/// @param straight a page was cut out of its surroundings or laid level
/// @param paperNo of the case, once it is done
/// @param vaultId in the applicant's store, or null where it did not enter
public record Scan(
        UnitId unit,
        UUID id,
        UUID caseId,
        State state,
        int version,
        UUID file,
        String name,
        int pages,
        @Nullable Integer dpi,
        boolean straight,
        Proposal proposal,
        Instant madeAt,
        UUID madeBy,
        @Nullable Integer paperNo,
        @Nullable UUID vaultId,
        boolean signed,
        @Nullable Instant doneAt) {

    /// Law: 01/2023/TT-VPCP (colour, at least 200 dots an inch)
    public static final int LEAST_DPI = 200;

    public enum State {
        OPEN,
        DONE,
        DROPPED
    }

    public boolean isCoarse() {
        return dpi != null && dpi < LEAST_DPI;
    }
}
