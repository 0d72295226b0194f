package vn.xaso.cases.panels;

import java.util.Set;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.CaseFile;

/// Says which acts the page of a case does not offer, though the table of moves has them. Called inside the transaction
/// that reads the page.
public interface WithheldActs {

    Set<CaseAct> withheld(CaseFile caseFile);
}
