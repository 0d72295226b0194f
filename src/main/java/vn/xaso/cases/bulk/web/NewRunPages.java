package vn.xaso.cases.bulk.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.bulk.domain.BulkAct;
import vn.xaso.cases.bulk.domain.BulkAct.Need;
import vn.xaso.cases.bulk.domain.BulkRun;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.cases.web.CaseBorders;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.cases.web.CasePeople;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// Asks what is to be done with cases that were ticked, or with all of a list.
@Component
class NewRunPages {

    private final CaseListQuery query;
    private final CasePeople people;
    private final Clock clock;

    NewRunPages(CaseListQuery query, CasePeople people, Clock clock) {
        this.query = query;
        this.people = people;
        this.clock = clock;
    }

    private record Chosen(List<UUID> ids, boolean isCut) {}

    NewRunPage chosen(Actor actor, String name, List<String> ticked, Map<String, String> sent) {
        var act = BulkForm.act(name)
                .filter(one -> BulkAct.of(actor).contains(one))
                .orElseThrow(() -> new Absent("act " + name));
        var chosen = sent.containsKey("all")
                ? all(actor, sent.getOrDefault("list", ""))
                : new Chosen(BulkForm.cases(ticked), false);
        return page(actor, act, chosen, Map.of(), List.of());
    }

    NewRunPage again(Actor actor, BulkAct act, List<UUID> ids, Map<String, String> typed, List<FieldMessage> wrong) {
        return page(actor, act, new Chosen(ids, false), typed, wrong);
    }

    private Chosen all(Actor actor, String list) {
        var asked = CaseListAsked.of(list);
        var wanted = new CaseListQuery.Asked(actor, asked.filter(), asked.order(), CaseBorders.at(clock));
        var slice = query.portion(wanted, null, BulkRun.MOST);
        return new Chosen(slice.rows().stream().map(CaseListQuery.Row::id).toList(), slice.next() != null);
    }

    private NewRunPage page(
            Actor actor, BulkAct act, Chosen chosen, Map<String, String> typed, List<FieldMessage> messages) {
        return new NewRunPage(
                act,
                chosen.ids().stream().map(UUID::toString).collect(Collectors.joining(",")),
                chosen.ids().size(),
                chosen.isCut(),
                people(actor, act),
                typed,
                messages);
    }

    private List<Choice> people(Actor actor, BulkAct act) {
        if (act.needs(Need.OFFICIAL)) {
            return people.specialists(actor);
        }
        return act.needs(Need.LEADER) ? people.leaders(actor) : List.of();
    }
}
