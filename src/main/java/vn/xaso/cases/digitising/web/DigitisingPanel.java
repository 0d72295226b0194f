package vn.xaso.cases.digitising.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.cases.digitising.application.DigitisingAccess;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// The way from a case to the desk at which its papers are digitised, and to the applicant's store. Asks nothing of the
/// database.
@Component
public class DigitisingPanel implements CasePanel {

    private static final int ORDER = 15;

    /// @param store the address of the applicant's store, or empty where there is none
    public record Ways(String digitising, String store) {}

    @Override
    public Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts) {
        if (!DigitisingAccess.isOpen(actor, caseFile)) {
            return Optional.empty();
        }
        var here = "/office/cases/" + caseFile.id();
        var store = caseFile.applicant().personalId() == null ? "" : here + "/store";
        return Optional.of(new Panel(ORDER, "cases/digitising/web/part/ways", new Ways(here + "/digitising", store)));
    }
}
