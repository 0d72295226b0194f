package vn.xaso.indicators.application;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.cases.facts.CaseFacts;
import vn.xaso.documents.DocumentWork;
import vn.xaso.indicators.domain.FactSource;

/// Everybody who tells facts.
@Component
class FactSources {

    private final List<FactSource> all = new ArrayList<>();

    FactSources(CaseFacts cases, List<DocumentWork.Counting> documents) {
        all.add(new CaseFactSource(cases));
        documents.forEach(part -> all.add(new DocumentFactSource(part)));
    }

    List<FactSource> all() {
        return List.copyOf(all);
    }
}
