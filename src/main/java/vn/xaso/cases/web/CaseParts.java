package vn.xaso.cases.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseLegs;
import vn.xaso.cases.CasePhrases;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.DesignedSteps;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.cases.panels.WithheldActs;

/// What the nested parts of the module bring to the page of a case.
@Component
record CaseParts(
        List<CasePanel> panels,
        CasePhrases phrases,
        CaseLegs legs,
        DesignedSteps steps,
        List<WithheldActs> withholding) {

    /// What is not offered where the case is, though the table of moves has it.
    Set<CaseAct> withheld(CaseFile caseFile) {
        var all = EnumSet.noneOf(CaseAct.class);
        all.addAll(steps.withheld(caseFile));
        withholding.forEach(one -> all.addAll(one.withheld(caseFile)));
        return all;
    }
}
