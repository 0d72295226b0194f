package vn.xaso.cases.views.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.CaseWork;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.cases.persistence.CaseOrder;
import vn.xaso.cases.persistence.CaseWorkQuery;
import vn.xaso.cases.persistence.WorkCounter;
import vn.xaso.cases.web.CaseBorders;
import vn.xaso.cases.web.CaseLines;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// The work of the day, told from the same lists that the case list shows.
@Component
@Transactional(readOnly = true)
class CaseWorkPages implements CaseWork {

    private static final int FIRST = 10;

    private final CaseWorkQuery work;
    private final CaseListQuery list;
    private final CaseLines lines;
    private final List<WorkCounter> counted;
    private final Clock clock;

    CaseWorkPages(CaseWorkQuery work, CaseListQuery list, CaseLines lines, List<WorkCounter> counted, Clock clock) {
        this.work = work;
        this.list = list;
        this.lines = lines;
        this.counted = counted;
        this.clock = clock;
    }

    @Override
    public Today today(Actor actor, Texts texts) {
        var lists = WorkList.of(actor);
        var asked = lists.stream()
                .map(list -> new CaseWorkQuery.Asked(list.filter(), list.isShown()))
                .toList();
        var told = work.begin(actor, asked, CaseBorders.at(clock), counted, FIRST);
        var names = lines.names(actor);
        var counters = new ArrayList<Counter>();
        var groups = new ArrayList<Group>();
        for (int i = 0; i < lists.size(); i++) {
            var one = lists.get(i);
            var beginning = told.lists().get(i);
            counters.add(counter(one, beginning.length(), texts));
            if (one.isShown() && beginning.length() > 0) {
                groups.add(group(one, beginning, names, texts));
            }
        }
        for (int i = 0; i < counted.size(); i++) {
            int count = told.counts().get(i);
            if (count > 0) {
                var one = counted.get(i);
                counters.add(new Counter(one.href(), count, texts.of(one.key()), Kind.WARN));
            }
        }
        return new Today(List.copyOf(counters), List.copyOf(groups));
    }

    private Group group(WorkList one, CaseWorkQuery.Beginning beginning, Map<UUID, String> names, Texts texts) {
        return new Group(
                texts.of("cases.work." + one.name()),
                one.kind(),
                beginning.length(),
                one.href(),
                beginning.first().stream()
                        .map(row -> lines.line(row, names, texts))
                        .toList());
    }

    private static Counter counter(WorkList one, int count, Texts texts) {
        return new Counter(one.href(), count, texts.of("cases.work." + one.name()), one.kind());
    }

    @Override
    public Optional<String> find(Actor actor, CaseCode code) {
        var asked =
                new CaseListQuery.Asked(actor, CaseFilter.search(code.text()), CaseOrder.NEWEST, CaseBorders.at(clock));
        return list.page(asked, null).slice().rows().stream()
                .map(row -> CaseListAsked.HERE + "/" + row.id())
                .findFirst();
    }
}
