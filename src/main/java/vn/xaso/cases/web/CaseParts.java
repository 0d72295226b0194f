package vn.xaso.cases.web;

import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseLegs;
import vn.xaso.cases.CasePhrases;
import vn.xaso.cases.voice.web.CaseRatings;

/// What the nested parts of the module bring to the page of a case.
@Component
record CaseParts(CaseRatings ratings, CasePhrases phrases, CaseLegs legs) {}
