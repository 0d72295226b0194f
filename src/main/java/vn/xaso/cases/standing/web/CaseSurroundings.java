package vn.xaso.cases.standing.web;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// What a module above brings to the page of a case.
@Component
class CaseSurroundings implements CasePanel {

    private final ObjectProvider<CaseWork.Beside> beside;

    CaseSurroundings(ObjectProvider<CaseWork.Beside> beside) {
        this.beside = beside;
    }

    @Override
    public Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts) {
        return beside.orderedStream()
                .flatMap(one -> one.find(actor, caseFile.id(), texts).stream())
                .findFirst();
    }
}
