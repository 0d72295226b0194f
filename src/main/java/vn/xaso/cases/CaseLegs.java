package vn.xaso.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// What other offices were asked in a case. `cases.legs` brings it.
///
/// Law: NĐ 118/2025/NĐ-CP
public interface CaseLegs {

    /// Whether somebody is asked who has not answered.
    boolean areOpen(UnitId unit, UUID caseId);

    /// One question and how it went, for the control sheet.
    ///
    /// @param ended null while it is open
    record Told(
            String asker,
            String partner,
            String question,
            Instant sentAt,
            Instant dueAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant ended,
            String answer) {}

    /// The oldest first.
    List<Told> told(UnitId unit, UUID caseId);

    /// @param askHref where another office is asked, or empty where the reader may not
    /// @param open whether somebody is asked who has not answered
    record Panel(List<Line> lines, String askHref, boolean open) {

        public boolean isEmpty() {
            return lines.isEmpty() && askHref.isEmpty();
        }
    }

    /// @param due the day and how far away it is, in words
    record Line(String href, String partner, String question, Tag tag, String due) {}

    /// What the page of the case shows.
    ///
    /// @param mayAsk whether the state of the case lets its specialist ask
    Panel panel(Actor actor, UUID caseId, boolean mayAsk, Texts texts);
}
