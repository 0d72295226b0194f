package vn.xaso.cases.panels;

import java.util.Optional;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Brings a part of the page of a case for officials. Called inside the transaction that reads the page.
public interface CasePanel {

    /// Nothing where there is nothing to show, or nothing for this official.
    Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts);
}
