package vn.xaso.documents.outgoing.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.documents.outgoing.persistence.OutgoingFilter;
import vn.xaso.documents.outgoing.persistence.OutgoingFilter.Whose;
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

    /// Who signs sees what is to be signed apart from the rest; each document counts once.
    @Override
    public Today today(Actor actor, Texts texts) {
        var counters = new ArrayList<Counter>();
        var groups = new ArrayList<Group>();
        for (var list : lists(actor)) {
            int count = query.count(actor, list.filter());
            var title = texts.of(list.title());
            counters.add(new Counter(list.href(), count, title, Kind.INFO));
            if (count > 0) {
                groups.add(new Group(title, Kind.INFO, count, list.href(), beginning(actor, list, texts)));
            }
        }
        return new Today(List.copyOf(counters), List.copyOf(groups));
    }

    /// @param title key of its text
    private record Waiting(String title, OutgoingFilter filter, String href) {}

    private static List<Waiting> lists(Actor actor) {
        var start = OutgoingAsked.HERE + "?whose=";
        if (!actor.may(Right.SIGN_DOCUMENTS)) {
            return List.of(new Waiting("outgoing.work.mine", OutgoingFilter.mine(null), start + Whose.MINE));
        }
        var toSign = start + Whose.MINE + "&state=" + OutgoingState.AT_LEADER + "&signer=" + actor.person();
        return List.of(
                new Waiting("outgoing.work.toSign", OutgoingFilter.toSign(actor), toSign),
                new Waiting("outgoing.work.besides", OutgoingFilter.mineButSigning(), start + Whose.MINE_BUT_SIGNING));
    }

    private List<Line> beginning(Actor actor, Waiting list, Texts texts) {
        var rows = query.first(actor, list.filter(), SHOWN);
        var told = lines.lines(rows, actor.unit(), texts);
        var shown = new ArrayList<Line>();
        for (int i = 0; i < rows.size(); i++) {
            shown.add(line(rows.get(i), told.get(i), texts));
        }
        return List.copyOf(shown);
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
