package vn.xaso.indicators.directives.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork;
import vn.xaso.documents.DocumentWork;
import vn.xaso.indicators.directives.application.DirectiveDesk;
import vn.xaso.indicators.directives.domain.Directive.About;
import vn.xaso.indicators.directives.domain.Directive.Kind;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Link;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Directives on the page of the case or the document that they are about.
@Component
class DirectivesBeside {

    private static final int ORDER = 15;
    private static final String TEMPLATE = "indicators/directives/web/part/directivePanel";

    private final DirectiveDesk desk;
    private final Clock clock;

    DirectivesBeside(DirectiveDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Component
    static class OfCases implements CaseWork.Beside {

        private final DirectivesBeside beside;

        OfCases(DirectivesBeside beside) {
            this.beside = beside;
        }

        @Override
        public Optional<Panel> find(Actor actor, UUID caseId, Texts texts) {
            return beside.find(actor, About.CASE, caseId, List.of(Kind.ASK, Kind.URGE, Kind.ASSIGN), texts);
        }
    }

    @Component
    static class OfDocuments implements DocumentWork.Beside {

        private final DirectivesBeside beside;

        OfDocuments(DirectivesBeside beside) {
            this.beside = beside;
        }

        @Override
        public Optional<Panel> find(Actor actor, DocumentWork.Side side, UUID document, Texts texts) {
            var about = side == DocumentWork.Side.INCOMING ? About.DOCUMENT : About.OUTGOING;
            return beside.find(actor, about, document, List.of(Kind.ASK, Kind.URGE), texts);
        }
    }

    private Optional<Panel> find(Actor actor, About about, UUID id, List<Kind> kinds, Texts texts) {
        var lines = desk.about(actor, id).stream()
                .map(one -> DirectiveWords.line(one, clock.instant(), texts))
                .toList();
        boolean may = actor.may(Right.GIVE_DIRECTIVES);
        if (lines.isEmpty() && !may) {
            return Optional.empty();
        }
        var acts = !may
                ? List.<Link>of()
                : kinds.stream()
                        .map(kind -> new Link(
                                DirectiveController.HERE + "/new?about=" + about + "&id=" + id + "&kind=" + kind,
                                texts.of("directives.act." + kind)))
                        .toList();
        return Optional.of(new Panel(ORDER, TEMPLATE, new DirectivePanel(lines, acts)));
    }
}
