package vn.xaso.cases.digitising.domain;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a program read on a paper. A person confirms it.
///
/// @param paperNo the required paper of the procedure that it seems to be, or null
/// @param title as the list of kinds or the procedure calls it, or empty
/// @param spots where each field was read, by its name
public record Proposal(
        @Nullable Integer paperNo,
        String title,
        String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validTo,
        Map<String, Spot> spots) {

    public static final Proposal NOTHING = new Proposal(null, "", "", "", null, null, Map.of());

    /// @param confidence of its letters, 0 to 1
    public record Spot(double confidence, double left, double top, double width, double height) {

        private static final double CERTAIN = 0.85;

        public boolean isFlagged() {
            return confidence < CERTAIN;
        }
    }

    public boolean isEmpty() {
        return title.isEmpty() && number.isEmpty() && issuer.isEmpty() && issuedOn == null;
    }
}
