package vn.xaso.cases.looks;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.panels.OwnCasePanel;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Tells an applicant who else opened the case.
@Component
class OwnCaseLooks implements OwnCasePanel {

    private static final int ORDER = 90;

    private final LookBook book;

    OwnCaseLooks(LookBook book) {
        this.book = book;
    }

    @Override
    public Optional<Panel> find(CaseFile caseFile, Texts texts) {
        if (caseFile.state() == CaseState.DRAFT) {
            return Optional.empty();
        }
        var looks = book.of(caseFile).stream()
                .map(look -> new Looks.Line(
                        texts.minute(look.at()),
                        look.position().isEmpty() ? look.name() : look.name() + ", " + look.position()))
                .toList();
        return Optional.of(new Panel(ORDER, "cases/looks/part/looks", new Looks(looks)));
    }
}
