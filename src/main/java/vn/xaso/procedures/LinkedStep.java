package vn.xaso.procedures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.deadline.TimeLimit;

/// One of the procedures that a linked procedure leads to: whoever asks fills one form, and each step is done by the
/// office that is competent for it.
///
/// Law: 63/2024/NĐ-CP
///
/// @param order counts from 1
/// @param procedure what is done there; for a step outside it may be unknown here
/// @param caseName which case of that procedure, where its time limit depends on it, or empty
/// @param organisation who does it outside, or empty
/// @param limit what a step outside may take; null: that of the procedure
/// @param after the steps that must have come to a good end before
/// @param result what comes out
public record LinkedStep(
        int order,
        String name,
        Place place,
        @Nullable ProcedureCode procedure,
        String caseName,
        String organisation,
        @Nullable TimeLimit limit,
        List<Integer> after,
        String result) {

    public enum Place {
        /// The unit that received the linked procedure opens a case of its own.
        HERE,
        /// An organisation whose system this program does not reach.
        OUTSIDE
    }

    public LinkedStep {
        after = List.copyOf(after);
    }

    public boolean isHere() {
        return place == Place.HERE;
    }
}
