package vn.xaso.interchange.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.kernel.UnitId;

/// How it stands with what the portal is told of one case.
///
/// @param code of the case, or empty before it was told the first time
/// @param portalCode the code under which the portal keeps it, or empty
/// @param event of the newest message
/// @param since when the portal began to lack something
/// @param tries how often the newest message was tried
/// @param nextAt null: not before the case goes on or somebody asks for it
/// @param words of the portal, or empty
/// @param missing what the portal does not have
/// @param toldStep the number of the last step of the progress that it was told
public record Transfer(
        UnitId unit,
        UUID caseId,
        String code,
        String portalCode,
        State state,
        long event,
        Instant since,
        int tries,
        @Nullable Instant nextAt,
        Reason reason,
        String words,
        Set<Field> missing,
        int toldStep,
        @Nullable Instant toldAt) {

    public enum State {
        /// On its way, for the first time or again.
        WAITING,
        /// The portal does not take the record; sent again without a change it would say the same.
        REFUSED,
        /// The portal has the record, but not all of it.
        PARTIAL,
        COMPLETE
    }

    public enum Reason {
        NONE,
        /// No answer, or none in time.
        AWAY,
        /// The portal does not let this installation in.
        DENIED,
        /// It found a mistake in the record.
        REFUSED,
        /// It did not take all fields.
        FIELDS,
        /// A file arrived otherwise than it was sent.
        DAMAGED,
        /// Something went wrong in this house, such as a damaged file.
        BROKEN,
        /// A comparison found less there than the portal had acknowledged.
        LOST
    }

    /// Whether somebody must look: what is on its way for the first time is not stuck.
    public boolean isStuck() {
        return state == State.REFUSED || state == State.PARTIAL || (state == State.WAITING && reason != Reason.NONE);
    }

    /// By which the portal knows a repetition.
    public String key() {
        return code + ":" + event;
    }
}
