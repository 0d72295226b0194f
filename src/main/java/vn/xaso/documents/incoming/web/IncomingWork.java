package vn.xaso.documents.incoming.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.incoming.persistence.IncomingListQuery;
import vn.xaso.documents.incoming.persistence.IncomingWorkQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Texts;

/// The incoming documents in the work of the day. A list without a document is not shown, nor counted.
@Order(1)
@Component
class IncomingWork implements DocumentWork {

    private static final int FIRST = 10;

    private final IncomingWorkQuery work;
    private final IncomingListPages lists;
    private final IncomingLines lines;

    IncomingWork(IncomingWorkQuery work, IncomingListPages lists, IncomingLines lines) {
        this.work = work;
        this.lists = lists;
        this.lines = lines;
    }

    @Override
    public Today today(Actor actor, Texts texts) {
        if (!actor.may(Right.HANDLE_DOCUMENTS) && !actor.may(Right.READ_DOCUMENTS)) {
            return new Today(List.of(), List.of());
        }
        var all = Arrays.asList(IncomingWorkList.values());
        var counts =
                work.counts(actor, all.stream().map(IncomingWorkList::filter).toList(), lists.borders(actor.unit()));
        var shown = all.stream().filter(one -> counts.get(all.indexOf(one)) > 0).toList();
        if (shown.isEmpty()) {
            return new Today(List.of(), List.of());
        }
        var firsts = work.firsts(
                actor, shown.stream().map(IncomingWorkList::filter).toList(), lists.borders(actor.unit()), FIRST);
        var counters = new ArrayList<Counter>();
        var groups = new ArrayList<Group>();
        for (int i = 0; i < shown.size(); i++) {
            var one = shown.get(i);
            int count = counts.get(all.indexOf(one));
            var title = texts.of("incoming.work." + one.name());
            counters.add(new Counter(one.href(), count, title, one.kind()));
            groups.add(new Group(title, one.kind(), count, one.href(), lines(actor, firsts.get(i), texts)));
        }
        return new Today(counters, groups);
    }

    private List<Line> lines(Actor actor, List<IncomingListQuery.Row> rows, Texts texts) {
        return lines.lines(actor.unit(), rows, texts).stream()
                .map(line -> new Line(
                        line.id(),
                        line.href(),
                        line.symbol(),
                        line.summary(),
                        line.issuer(),
                        line.tag(),
                        line.due(),
                        line.relative(),
                        line.kind()))
                .toList();
    }
}
