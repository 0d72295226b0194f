package vn.xaso.documents.numbers;

import java.util.UUID;
import vn.xaso.kernel.Actor;

/// What stands behind the numbers, brought by the part that writes it.
public interface NumberedPapers {

    /// The number of the paper is voided: the paper is not issued.
    ///
    /// @throws vn.xaso.kernel.Refusal where it went out already
    void voided(Actor actor, UUID paper, String reason);
}
