package vn.xaso.cases.panels;

import java.util.Optional;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Brings a part of the page on which an applicant follows a case. Called inside the transaction that reads the page.
public interface OwnCasePanel {

    Optional<Panel> find(CaseFile caseFile, Texts texts);
}
