package vn.xaso.reports.entry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.reports.entry.persistence.OwnRoundQuery;
import vn.xaso.reports.entry.persistence.OwnRoundQuery.Show;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the list of a unit's reports.
@Component
class ReportListPages {

    private static final int SOON_DAYS = 3;

    private final OwnRoundQuery query;
    private final Clock clock;

    ReportListPages(OwnRoundQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    static AskedWords asked(Map<String, String> sent) {
        return AskedWords.of(sent, List.of("show"), place -> place(place) != null);
    }

    ReportListPage make(Actor actor, AskedWords asked, Texts texts) {
        var show = asked.pick(Show.values(), "show").orElse(Show.OPEN);
        var cursor = asked.cursor();
        var slice = query.page(actor.unit(), show, cursor == null ? null : place(cursor));
        return new ReportListPage(
                tabs(show, texts),
                slice.rows().stream().map(row -> line(row, texts)).toList(),
                actor.may(Right.HANDLE_DOCUMENTS),
                cursor == null ? null : asked.from(ReportWords.HERE, null),
                slice.next() == null ? null : asked.from(ReportWords.HERE, slice.next()));
    }

    private static List<Link> tabs(Show open, Texts texts) {
        return Arrays.stream(Show.values())
                .map(show -> new Link(ReportWords.HERE + "?show=" + show, texts.of("entry.show." + show), show == open))
                .toList();
    }

    private ReportListPage.Line line(OwnRoundQuery.Row row, Texts texts) {
        return new ReportListPage.Line(
                row.report() == null ? "" : ReportWords.href(row.report()),
                row.round(),
                ReportWords.name(row.name(), texts),
                ReportWords.period(row.period(), texts),
                due(row, texts),
                row.sentAt() == null ? "" : texts.minute(row.sentAt()),
                ReportWords.tag(row.stand(), texts),
                row.locked());
    }

    private Tag due(OwnRoundQuery.Row row, Texts texts) {
        var today = LocalDate.now(clock);
        var day = texts.day(row.dueOn());
        boolean open = row.sentAt() == null && !row.locked();
        if (open && today.isAfter(row.dueOn())) {
            return new Tag(Kind.LATE, texts.of("entry.due.late", day));
        }
        if (row.remindedAt() != null && open) {
            return new Tag(Kind.LATE, texts.of("entry.due.reminded", day));
        }
        boolean soon = open && today.plusDays(SOON_DAYS).isAfter(row.dueOn());
        return new Tag(soon ? Kind.WARN : Kind.NEUTRAL, day);
    }

    static @Nullable UUID place(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
