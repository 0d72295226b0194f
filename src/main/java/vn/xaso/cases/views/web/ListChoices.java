package vn.xaso.cases.views.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.cases.persistence.CaseOrder;
import vn.xaso.cases.points.application.PointDesk;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Texts;

/// What may be chosen to narrow, order and shape the list of cases.
@Component
class ListChoices {

    private final ReceivedProcedures received;
    private final PointDesk points;

    ListChoices(ReceivedProcedures received, PointDesk points) {
        this.points = points;
        this.received = received;
    }

    CaseListPage.Choices of(
            Actor actor, CaseListAsked asked, List<ListColumn> columns, Map<UUID, String> names, Texts texts) {
        return new CaseListPage.Choices(
                states(texts),
                dues(texts),
                procedures(actor, texts),
                officials(actor, names),
                points.all(actor.unit()).stream()
                        .map(point -> new Choice(point.id().toString(), point.name()))
                        .toList(),
                orders(asked, texts),
                Arrays.stream(ListColumn.values())
                        .map(column -> new Choice(
                                column.name(), texts.of(column.key()), columns.contains(column) ? "chosen" : ""))
                        .toList());
    }

    private static List<Choice> states(Texts texts) {
        return Arrays.stream(CaseState.values())
                .filter(state -> state != CaseState.DRAFT)
                .map(state -> new Choice(state.name(), texts.of("cases.state." + state.name())))
                .toList();
    }

    private static List<Choice> dues(Texts texts) {
        return Arrays.stream(CaseFilter.Due.values())
                .filter(due -> due != CaseFilter.Due.ANY)
                .map(due -> new Choice(due.name(), texts.of("cases.due.filter." + due.name())))
                .toList();
    }

    /// What is over is due no more.
    private static List<Choice> orders(CaseListAsked asked, Texts texts) {
        var filter = asked.filter();
        boolean over = filter.due() == CaseFilter.Due.DONE
                || (filter.state() != null && !filter.state().isOpen());
        return Arrays.stream(CaseOrder.values())
                .filter(order -> order != CaseOrder.DUE || !over)
                .map(order -> new Choice(order.name(), texts.of(word(order, filter))))
                .toList();
    }

    private static String word(CaseOrder order, CaseFilter filter) {
        boolean narrows = order == CaseOrder.DUE && !filter.isOfOpen();
        return "views.order." + order.name() + (narrows ? ".narrows" : "");
    }

    private List<Choice> procedures(Actor actor, Texts texts) {
        return received.of(actor).stream()
                .map(procedure -> new Choice(procedure.code().value(), CaseWords.name(procedure, texts)))
                .toList();
    }

    /// Who sees only the own cases has nobody to choose.
    private static List<Choice> officials(Actor actor, Map<UUID, String> names) {
        if (!actor.may(Right.READ_CASES)) {
            return List.of();
        }
        return names.entrySet().stream()
                .map(official -> new Choice(official.getKey().toString(), official.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
