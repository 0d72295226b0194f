package vn.xaso.indicators.alerts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.alerts.application.AlertDesk;
import vn.xaso.indicators.alerts.domain.Alert;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.persistence.AlertListQuery;
import vn.xaso.indicators.alerts.persistence.AlertListQuery.Asked;
import vn.xaso.indicators.alerts.persistence.AlertListQuery.Show;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the pages of alerts.
@Component
class AlertPages {

    private final AlertDesk desk;
    private final AlertListQuery query;
    private final Clock clock;

    AlertPages(AlertDesk desk, AlertListQuery query, Clock clock) {
        this.desk = desk;
        this.query = query;
        this.clock = clock;
    }

    AlertListPage list(Actor actor, Map<String, String> sent, Texts texts) {
        boolean leads = actor.may(Right.SEE_OPERATIONS);
        var box = sent.getOrDefault("box", "mine");
        var kind = kind(sent.getOrDefault("kind", ""));
        var show = box.equals("silent") ? Show.SILENT : box.equals("closed") ? Show.CLOSED : Show.OPEN;
        boolean whole = leads && !box.equals("mine");
        var asked = new Asked(
                actor.unit(), show, whole ? null : actor.person(), desk.positions(actor), kind, LocalDate.now(clock));
        var slice = query.page(asked, after(sent));
        var query_ = "?box=" + box + (kind == null ? "" : "&kind=" + kind);
        return new AlertListPage(
                tabs(box, leads, texts),
                box,
                Arrays.stream(AlertKind.values())
                        .map(one -> new Choice(one.name(), texts.of("alerts.kind." + one)))
                        .toList(),
                kind == null ? "" : kind.name(),
                lines(slice.rows(), texts),
                slice.next() == null ? null : AlertController.HERE + query_ + "&after=" + slice.next(),
                actor.may(Right.MANAGE_ALERTS));
    }

    private static List<Link> tabs(String box, boolean leads, Texts texts) {
        var boxes = leads ? List.of("mine", "unit", "silent", "closed") : List.of("mine", "silent", "closed");
        return boxes.stream()
                .map(one ->
                        new Link(AlertController.HERE + "?box=" + one, texts.of("alerts.box." + one), one.equals(box)))
                .toList();
    }

    private static @Nullable AlertKind kind(String name) {
        return Arrays.stream(AlertKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID after(Map<String, String> sent) {
        var after = sent.getOrDefault("after", "");
        try {
            return after.isEmpty() ? null : UUID.fromString(after);
        } catch (IllegalArgumentException wrong) {
            throw new Absent("alerts after " + after);
        }
    }

    List<AlertLine> lines(List<Alert> alerts, Texts texts) {
        var now = clock.instant();
        var today = LocalDate.now(clock);
        return alerts.stream()
                .map(alert -> new AlertLine(
                        AlertController.HERE + "/" + alert.id(),
                        AlertWords.kind(alert, texts),
                        AlertWords.text(alert, texts),
                        AlertWords.owner(alert, texts),
                        AlertWords.since(alert, now, texts),
                        AlertWords.state(alert, today, texts)))
                .toList();
    }

    AlertPage one(Actor actor, UUID id, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var alert = desk.readable(actor, id);
        boolean urges = alert.isOpen() && alert.kind().isOfCases() && actor.may(Right.GIVE_DIRECTIVES);
        return new AlertPage(
                AlertController.HERE + "/" + id,
                AlertWords.text(alert, texts),
                AlertWords.kind(alert, texts),
                AlertWords.state(alert, LocalDate.now(clock), texts),
                alert.href(),
                facts(alert, texts),
                alert.isOpen(),
                alert.seenBy().isEmpty(),
                alert.taken() == null || !actor.person().equals(alert.taken().person()),
                urges ? "/office/directives/new?about=CASE&id=" + alert.subject() + "&kind=URGE" : "",
                typed,
                wrong);
    }

    private static List<Fact> facts(Alert alert, Texts texts) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("alerts.owner"), texts.of("alerts.owner." + alert.owner())));
        facts.add(new Fact(texts.of("alerts.opened"), texts.minute(alert.openedAt())));
        if (!alert.seenBy().isEmpty()) {
            facts.add(new Fact(texts.of("alerts.seen"), alert.seenBy()));
        }
        var taken = alert.taken();
        if (taken != null) {
            facts.add(new Fact(
                    texts.of("alerts.taken"), texts.of("alerts.taken.by", taken.name(), texts.minute(taken.at()))));
        }
        var silence = alert.silence();
        if (silence != null) {
            facts.add(new Fact(
                    texts.of("alerts.silent"),
                    texts.of("alerts.silent.by", texts.day(silence.until()), silence.by(), silence.reason())));
        }
        if (alert.closedAt() != null) {
            facts.add(new Fact(texts.of("alerts.closed"), texts.minute(alert.closedAt())));
        }
        return facts;
    }
}
