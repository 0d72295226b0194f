package vn.xaso.cases.web.citizen;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.panels.OwnCasePanel;
import vn.xaso.cases.voice.web.RatingForms;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// What other parts of the module bring to the page on which an applicant follows a case.
@Component
record OwnCaseParts(RatingForms ratings, List<OwnCasePanel> panels) {

    List<Panel> panels(CaseFile caseFile, Texts texts) {
        return Panel.sorted(panels.stream().map(panel -> panel.find(caseFile, texts)));
    }
}
