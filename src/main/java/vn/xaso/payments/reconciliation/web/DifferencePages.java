package vn.xaso.payments.reconciliation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Right;
import vn.xaso.payments.reconciliation.application.DifferenceDesk;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Difference.State;
import vn.xaso.payments.reconciliation.domain.Differences;
import vn.xaso.payments.reconciliation.persistence.StatementListQuery;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// Makes the page of a difference.
@Component
class DifferencePages {

    private static final int MOST_DEBTS = 20;

    private final DifferenceDesk desk;
    private final StatementListQuery query;

    DifferencePages(DifferenceDesk desk, StatementListQuery query) {
        this.desk = desk;
        this.query = query;
    }

    DifferencePage make(Actor actor, UUID id, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var story = desk.get(actor, id);
        var one = story.difference();
        boolean mine = actor.may(Right.RECEIVE_CASES) && one.state() != State.CLOSED;
        boolean assigns = mine && one.line() != null && !one.kind().isBooked();
        return new DifferencePage(
                DifferenceAsked.HERE + "/" + id,
                texts.of("reconciliation.kind." + one.kind()),
                DifferenceListPages.tag(one, texts),
                texts.of("reconciliation.advice." + one.kind()),
                one.version(),
                facts(one, texts),
                assigns,
                mine
                        && one.state() == State.OPEN
                        && one.line() != null
                        && one.kind() != Difference.Kind.PAYOUT
                        && one.kind() != Difference.Kind.DEPOSIT,
                mine,
                typed.getOrDefault("q", ""),
                assigns ? debts(actor, one, typed.getOrDefault("q", ""), texts) : List.of(),
                mine ? people(actor) : List.of(),
                one.owner().person().toString(),
                typed.getOrDefault("reason", ""),
                typed.getOrDefault("words", ""),
                story.events().stream().map(event -> event(event, texts)).toList(),
                wrong);
    }

    private List<Choice> people(Actor actor) {
        return desk.people(actor).stream()
                .map(official -> new Choice(official.id().toString(), official.name()))
                .toList();
    }

    private List<DifferencePage.Debt> debts(Actor actor, Difference one, String text, Texts texts) {
        return query.debts(actor, text, one.there(), MOST_DEBTS).stream()
                .map(debt -> new DifferencePage.Debt(
                        debt.id().toString(),
                        debt.code(),
                        debt.payer(),
                        new Money(debt.total()).toString(),
                        new Money(debt.open()).toString(),
                        texts.day(debt.on())))
                .toList();
    }

    private static List<Fact> facts(Difference one, Texts texts) {
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact(texts.of("reconciliation.column.source"), texts.of("reconciliation.source." + one.source())));
        facts.add(new Fact(texts.of("reconciliation.column.day"), texts.day(one.day())));
        facts.add(new Fact(texts.of("reconciliation.column.there"), DifferenceListPages.amount(one.there())));
        facts.add(new Fact(texts.of("reconciliation.column.here"), DifferenceListPages.amount(one.here())));
        facts.add(new Fact(texts.of("reconciliation.column.words"), one.words()));
        facts.add(new Fact(texts.of("reconciliation.reference"), one.reference()));
        facts.add(new Fact(texts.of("reconciliation.code"), one.code()));
        facts.add(new Fact(texts.of("reconciliation.column.owner"), one.owner().name()));
        if (!one.note().isEmpty()) {
            facts.add(new Fact(texts.of("reconciliation.note"), one.note()));
        }
        return facts;
    }

    private static Happening event(Differences.Event event, Texts texts) {
        return new Happening(
                texts.minute(event.at()),
                texts.of("reconciliation.act." + event.act()),
                event.name().isEmpty() ? texts.of("reconciliation.program") : event.name(),
                event.note(),
                Kind.NEUTRAL);
    }
}
