package vn.xaso.cases.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.CaseWork;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.cases.persistence.CaseWorkQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Texts;

/// The work of the day, told from the same lists that the case list shows.
@Component
@Transactional(readOnly = true)
class CaseWorkPages implements CaseWork {

    private static final int FIRST = 10;

    private final CaseWorkQuery work;
    private final CaseListQuery list;
    private final CaseLines lines;
    private final Clock clock;

    CaseWorkPages(CaseWorkQuery work, CaseListQuery list, CaseLines lines, Clock clock) {
        this.work = work;
        this.list = list;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public Today today(Actor actor, Texts texts) {
        var lists = WorkList.of(actor);
        var borders = CaseBorders.at(clock);
        var counts = work.counts(actor, lists.stream().map(WorkList::filter).toList(), borders);
        var counters = new ArrayList<Counter>();
        for (int i = 0; i < lists.size(); i++) {
            counters.add(counter(lists.get(i), counts.get(i), texts));
        }
        return new Today(counters, groups(actor, lists, counts, borders, texts));
    }

    private List<Group> groups(
            Actor actor, List<WorkList> lists, List<Integer> counts, CaseFilter.Borders borders, Texts texts) {
        var shown = lists.stream()
                .filter(one -> one.isShown() && counts.get(lists.indexOf(one)) > 0)
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        var firsts = work.firsts(actor, shown.stream().map(WorkList::filter).toList(), borders, FIRST);
        var names = lines.names(actor);
        var groups = new ArrayList<Group>();
        for (int i = 0; i < shown.size(); i++) {
            var one = shown.get(i);
            groups.add(new Group(
                    texts.of("cases.work." + one.name()),
                    one.kind(),
                    counts.get(lists.indexOf(one)),
                    one.href(),
                    firsts.get(i).stream()
                            .map(row -> lines.line(row, names, texts))
                            .toList()));
        }
        return List.copyOf(groups);
    }

    private static Counter counter(WorkList one, int count, Texts texts) {
        return new Counter(one.href(), count, texts.of("cases.work." + one.name()), one.kind());
    }

    @Override
    public Optional<String> find(Actor actor, CaseCode code) {
        return list.newest(actor, CaseFilter.search(code.text()), CaseBorders.at(clock), null).rows().stream()
                .map(row -> CaseListAsked.HERE + "/" + row.id())
                .findFirst();
    }
}
