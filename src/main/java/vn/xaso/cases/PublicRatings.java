package vn.xaso.cases;

import java.util.Optional;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Texts;

/// What whoever holds the secret address of a case says of the service. The caller opens the scope of the unit.
public interface PublicRatings {

    /// Empty before the result is there, and where no such case is.
    Optional<RatingForm> find(UnitId unit, CaseCode code, String key, Texts texts);

    /// @param satisfaction as the form sends it
    /// @throws vn.xaso.kernel.Refusal where no step is chosen, the comment is too long or the time is over
    void rate(UnitId unit, CaseCode code, String key, String satisfaction, String comment);
}
