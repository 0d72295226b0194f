package vn.xaso.reports.entry.application;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.design.domain.Duties;
import vn.xaso.reports.design.domain.FormVersions;
import vn.xaso.reports.design.domain.ReportingDuty;
import vn.xaso.reports.rounds.domain.ReportingRound;
import vn.xaso.reports.rounds.domain.Rounds;
import vn.xaso.reports.sheets.SheetForm;

/// What the province laid down for a report: round, duty, form.
@Component
class RoundPapers {

    private final Rounds rounds;
    private final Duties duties;
    private final FormVersions forms;

    RoundPapers(Rounds rounds, Duties duties, FormVersions forms) {
        this.rounds = rounds;
        this.duties = duties;
        this.forms = forms;
    }

    ReportingRound round(UnitId reporting, UUID id) {
        return rounds.read(reporting, id);
    }

    /// @throws Refusal where the province has locked it
    ReportingRound openRound(UnitId reporting, UUID id) {
        rounds.hold(id);
        var round = round(reporting, id);
        if (round.isLocked()) {
            throw new Refusal("rounds.refusal.locked");
        }
        return round;
    }

    Optional<ReportingRound> before(ReportingRound round) {
        return rounds.before(round);
    }

    ReportingDuty duty(UUID id) {
        return duties.read(id);
    }

    SheetForm sheet(UUID form) {
        return forms.published(form).form();
    }
}
