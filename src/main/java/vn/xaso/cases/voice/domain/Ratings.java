package vn.xaso.cases.voice.domain;

import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The ratings of the acting unit. None is ever taken away.
public interface Ratings {

    Optional<Rating> find(UnitId unit, UUID caseId);

    /// @return false where the case has one already; nothing was stored then
    boolean add(Rating rating);

    /// Stores what the applicant says now instead.
    void change(Rating rating);
}
