package vn.xaso.indicators.directives.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.directives.application.DirectiveDesk;
import vn.xaso.indicators.directives.application.DirectiveDesk.Wanted;
import vn.xaso.indicators.directives.domain.Directive;
import vn.xaso.indicators.directives.domain.Directive.Kind;
import vn.xaso.indicators.directives.domain.DirectiveStep;
import vn.xaso.indicators.directives.persistence.DirectiveListQuery;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the pages of directives.
@Component
class DirectivePages {

    private final DirectiveDesk desk;
    private final DirectiveListQuery query;
    private final DirectiveSubjects subjects;
    private final Clock clock;

    DirectivePages(DirectiveDesk desk, DirectiveListQuery query, DirectiveSubjects subjects, Clock clock) {
        this.desk = desk;
        this.query = query;
        this.subjects = subjects;
        this.clock = clock;
    }

    DirectiveListPage list(Actor actor, Map<String, String> asked, Texts texts) {
        boolean leads = DirectiveDesk.leads(actor);
        var box = asked.getOrDefault("box", "mine");
        var tabs = new ArrayList<Link>();
        tabs.add(tab("mine", box, texts));
        if (leads) {
            tabs.add(tab("open", box, texts));
        }
        tabs.add(tab("all", box, texts));
        if (box.equals("all")) {
            var slice = query.all(actor, leads, cursor(asked));
            var next = slice.next() == null ? null : DirectiveController.HERE + "?box=all&after=" + slice.next();
            return new DirectiveListPage(tabs, lines(slice.rows(), texts), false, next);
        }
        var open = box.equals("open") && leads
                ? query.open(actor.unit(), DirectiveListQuery.MOST_OPEN)
                : query.forMe(actor, leads);
        return new DirectiveListPage(tabs, lines(open, texts), true, null);
    }

    private static @org.jspecify.annotations.Nullable String cursor(Map<String, String> asked) {
        var after = asked.get("after");
        return after == null || after.isEmpty()
                ? null
                : DirectiveForm.uuid(after).toString();
    }

    private static Link tab(String box, String current, Texts texts) {
        return new Link(
                DirectiveController.HERE + "?box=" + box, texts.of("directives.box." + box), box.equals(current));
    }

    private List<DirectiveLine> lines(List<Directive> rows, Texts texts) {
        return rows.stream()
                .map(one -> DirectiveWords.line(one, clock.instant(), texts))
                .toList();
    }

    NewDirectivePage begin(Actor actor, Map<String, String> sent, List<FieldMessage> wrong, Texts texts) {
        var form = new DirectiveForm(sent);
        var found = subjects.get(actor, sent.getOrDefault("about", ""), form.id(), texts);
        boolean ofUnit = found.subject().about() == Directive.About.UNIT;
        boolean ofCase = found.subject().about() == Directive.About.CASE;
        var typed = new HashMap<>(sent);
        typed.put("kind", form.kind().name());
        if (!typed.containsKey("words")) {
            typed.put("words", texts.of("directives.words." + form.kind()));
        }
        if (!typed.containsKey("to") && found.holder() != null) {
            typed.put("to", found.holder().toString());
        }
        var kinds = Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.ASSIGN || ofCase)
                .map(kind -> new Choice(
                        kind.name(), texts.of("directives.kind." + kind), texts.of("directives.kind.hint." + kind)))
                .toList();
        return new NewDirectivePage(
                found.subject().about().name(),
                form.id().toString(),
                found.subject().label(),
                found.href(),
                found.facts(),
                kinds,
                ofUnit ? List.of() : subjects.people(actor),
                ofCase ? subjects.takers(actor) : List.of(),
                typed,
                wrong);
    }

    Wanted wanted(Actor actor, Map<String, String> sent, Texts texts) {
        var form = new DirectiveForm(sent);
        var found = subjects.get(actor, sent.getOrDefault("about", ""), form.id(), texts);
        boolean ofUnit = found.subject().about() == Directive.About.UNIT;
        boolean ofCase = found.subject().about() == Directive.About.CASE;
        if (form.kind() == Kind.ASSIGN && !ofCase) {
            throw new Absent("an assignment of " + found.subject().about());
        }
        var wanted = form.wanted(
                found, ofUnit ? List.of() : subjects.people(actor), ofCase ? subjects.takers(actor) : List.of());
        return form.kind() == Kind.ASSIGN ? subjects.assigning(actor, wanted) : wanted;
    }

    DirectivePage one(Actor actor, UUID id, List<FieldMessage> wrong, String typed, Texts texts) {
        var directive = desk.readable(actor, id);
        var steps = desk.steps(actor, id);
        boolean open = desk.isOpen(actor, id);
        boolean mine = open && DirectiveDesk.isFor(actor, directive);
        boolean seen = steps.stream().anyMatch(step -> step.kind() == DirectiveStep.Kind.SEEN);
        var named = directive.named();
        boolean assigns = mine && DirectiveAssignment.isOne(directive) && actor.may(Right.ASSIGN_CASES);
        return new DirectivePage(
                DirectiveController.HERE + "/" + id,
                DirectiveWords.given(directive, texts),
                open
                        ? DirectiveWords.kind(directive, texts)
                        : new vn.xaso.ui.Tag(vn.xaso.ui.Kind.DONE, texts.of("directives.over")),
                directive.subject().label(),
                DirectiveWords.subjectHref(directive, !directive.crossesUnits()),
                facts(directive, texts),
                DirectiveWords.story(directive, steps, texts),
                mine && !seen,
                mine,
                directive.kind() == Kind.ASK,
                assigns && named != null ? named.name() : "",
                open && DirectiveDesk.isOf(actor, directive),
                wrong,
                typed);
    }

    private List<Fact> facts(Directive directive, Texts texts) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("directives.from"), DirectiveWords.by(directive.by())));
        facts.add(new Fact(texts.of("directives.to"), directive.toName()));
        if (directive.named() != null) {
            facts.add(new Fact(texts.of("directives.named"), directive.named().name()));
        }
        if (directive.dueOn() != null) {
            facts.add(new Fact(texts.of("directives.dueOn"), DirectiveWords.due(directive, texts)));
        }
        facts.add(new Fact(texts.of("directives.at"), texts.minute(directive.givenAt())));
        return facts;
    }
}
