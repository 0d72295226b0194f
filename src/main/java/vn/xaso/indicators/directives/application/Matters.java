package vn.xaso.indicators.directives.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork;
import vn.xaso.documents.DocumentWork;
import vn.xaso.indicators.directives.domain.Directive;
import vn.xaso.indicators.directives.domain.Directive.About;
import vn.xaso.indicators.directives.domain.Directive.Subject;
import vn.xaso.kernel.UnitId;

/// The cases and documents that directives are about.
@Component
class Matters {

    private final CaseWork.Room cases;
    private final DocumentWork.Room documents;

    Matters(CaseWork.Room cases, DocumentWork.Room documents) {
        this.cases = cases;
        this.documents = documents;
    }

    /// Whether it is a case or a document that somebody still has to do something about.
    boolean isOpen(UnitId unit, Subject subject) {
        var id = subject.id();
        return switch (subject.about()) {
            case CASE -> id != null && cases.over(unit, Set.of(id)).isEmpty();
            case DOCUMENT, OUTGOING ->
                id != null && documents.over(unit, Set.of(id)).isEmpty();
            case UNIT, ALERT -> false;
        };
    }

    /// Those of the directives whose matter is over.
    List<Directive> over(UnitId unit, List<Directive> directives) {
        var over = new HashSet<>(cases.over(unit, ids(directives, Set.of(About.CASE))));
        over.addAll(documents.over(unit, ids(directives, Set.of(About.DOCUMENT, About.OUTGOING))));
        return directives.stream()
                .filter(one -> over.contains(one.subject().id()))
                .toList();
    }

    private static Set<UUID> ids(List<Directive> directives, Set<About> about) {
        return directives.stream()
                .map(Directive::subject)
                .filter(subject -> about.contains(subject.about()))
                .map(Subject::id)
                .collect(Collectors.toSet());
    }
}
