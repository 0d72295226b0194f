package vn.xaso.documents.outgoing.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.documents.outgoing.persistence.OutgoingFilter;
import vn.xaso.documents.outgoing.persistence.OutgoingListQuery;
import vn.xaso.documents.outgoing.persistence.OutgoingListQuery.Row;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// What waits for an official among the outgoing documents.
@Component
class OutgoingWork implements DocumentWork {

    private static final int SHOWN = 5;

    private final OutgoingListQuery query;
    private final OutgoingLines lines;
    private final Clock clock;

    OutgoingWork(OutgoingListQuery query, OutgoingLines lines, Clock clock) {
        this.query = query;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public Today today(Actor actor, Texts texts) {
        var mine = OutgoingFilter.mine(null);
        int count = query.count(actor, mine);
        var href = OutgoingAsked.HERE + "?whose=MINE";
        var counters = new ArrayList<Counter>();
        if (actor.may(Right.SIGN_DOCUMENTS)) {
            int toSign = query.count(actor, OutgoingFilter.mine(OutgoingState.AT_LEADER));
            counters.add(new Counter(
                    href + "&state=" + OutgoingState.AT_LEADER, toSign, texts.of("outgoing.work.toSign"), Kind.INFO));
        }
        counters.add(new Counter(href, count, texts.of("outgoing.work.mine"), Kind.INFO));
        return count == 0
                ? new Today(counters, List.of())
                : new Today(counters, List.of(group(actor, mine, count, href, texts)));
    }

    private Group group(Actor actor, OutgoingFilter mine, int count, String href, Texts texts) {
        var rows = query.first(actor, mine, SHOWN);
        var told = lines.lines(rows, actor.unit(), texts);
        var shown = new ArrayList<Line>();
        for (int i = 0; i < rows.size(); i++) {
            shown.add(line(rows.get(i), told.get(i), texts));
        }
        return new Group(texts.of("outgoing.work.mine"), Kind.INFO, count, href, List.copyOf(shown));
    }

    /// A signed document goes out the same day, the next one at the latest.
    ///
    /// Law: 30/2020/NĐ-CP art. 18
    private Line line(Row row, OutgoingListPage.Line told, Texts texts) {
        var since = row.changedAt().atZone(OfficeClock.ZONE).toLocalDate();
        boolean signed = row.state() == OutgoingState.SIGNED
                || row.state() == OutgoingState.NUMBERED
                || row.state() == OutgoingState.SEALED;
        boolean old = since.isBefore(java.time.LocalDate.now(clock));
        UUID id = row.id();
        return new Line(
                id,
                told.href(),
                told.symbol(),
                told.summary(),
                told.drafter(),
                told.tag(),
                "",
                texts.of("outgoing.work.since", texts.day(since)),
                signed && old ? Kind.WARN : Kind.NEUTRAL);
    }
}
