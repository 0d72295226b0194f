package vn.xaso.cases.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseLegs;
import vn.xaso.cases.CasePhrases;
import vn.xaso.cases.domain.DesignedSteps;
import vn.xaso.cases.panels.CasePanel;

/// What the nested parts of the module bring to the page of a case.
@Component
record CaseParts(List<CasePanel> panels, CasePhrases phrases, CaseLegs legs, DesignedSteps steps) {}
