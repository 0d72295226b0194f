package vn.xaso.reports.collection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.collection.application.CollectionDesk;
import vn.xaso.reports.collection.domain.UnitStand;
import vn.xaso.reports.design.application.DutyDesk;
import vn.xaso.reports.entry.application.SentReports;
import vn.xaso.reports.entry.domain.Sending;
import vn.xaso.reports.entry.web.ReportReading;
import vn.xaso.reports.entry.web.VersionPage;
import vn.xaso.reports.rounds.domain.Decision;
import vn.xaso.reports.sheets.Computed;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the page on which the province reads a report.
@Component
class UnitReportPages {

    private final CollectionDesk desk;
    private final DutyDesk duties;
    private final SentReports sent;
    private final Units units;

    UnitReportPages(CollectionDesk desk, DutyDesk duties, SentReports sent, Units units) {
        this.desk = desk;
        this.duties = duties;
        this.sent = sent;
        this.units = units;
    }

    /// @param wanted the version, or 0 for the newest
    UnitReportPage make(
            Actor actor,
            UUID id,
            UnitId unit,
            int wanted,
            Map<String, String> typed,
            List<FieldMessage> messages,
            Texts texts) {
        var round = desk.round(actor, id);
        var stand = desk.stand(actor, id, unit);
        var sendings = sent.of(unit, id);
        var sending = sendings.stream()
                .filter(one -> wanted == 0 || one.no() == wanted)
                .findFirst()
                .orElseThrow(() -> new Absent("report of " + unit));
        var form = sent.sheet(round.form());
        var href = CollectionWords.href(id, unit);
        boolean newest = sending.no() == stand.sending() && !round.isLocked();
        return new UnitReportPage(
                href,
                CollectionWords.href(id),
                CollectionWords.name(duties.get(actor, round.duty()).terms().name(), texts) + " – "
                        + CollectionWords.period(round.period(), texts),
                units.nameOn(unit, LocalDate.now(OfficeClock.ZONE)),
                CollectionWords.tag(stand.state(), texts),
                sending.no(),
                facts(sending, texts),
                versions(sendings, sending, href, texts),
                href + "/versions/" + sending.no() + "/file",
                texts(form, sending, texts),
                grids(form, sending, texts),
                reasons(form, sending, texts),
                changes(form, sendings, sending, texts),
                newest && stand.state() == UnitStand.State.SENT,
                newest && stand.state().counts(),
                said(desk.said(actor, id, unit), texts),
                typed,
                messages);
    }

    private static List<Link> versions(List<Sending> sendings, Sending shown, String href, Texts texts) {
        return sendings.size() < 2
                ? List.of()
                : sendings.stream()
                        .map(one -> new Link(
                                href + "?version=" + one.no(),
                                texts.of("entry.version.no", one.no()),
                                one.no() == shown.no()))
                        .toList();
    }

    private static List<VersionPage.Change> changes(
            SheetForm form, List<Sending> sendings, Sending shown, Texts texts) {
        return sendings.stream()
                .filter(one -> one.no() == shown.no() - 1)
                .findFirst()
                .map(before -> ReportReading.changes(form, before, shown, texts))
                .orElse(List.of());
    }

    private static List<Fact> facts(Sending sending, Texts texts) {
        return List.of(
                new Fact(texts.of("entry.sentAt"), texts.minute(sending.sentAt())),
                new Fact(texts.of("entry.symbol"), sending.symbol()),
                new Fact(texts.of("entry.signer"), sending.signer()),
                new Fact(texts.of("entry.hash"), sending.sha256()));
    }

    private static List<Fact> texts(SheetForm form, Sending sending, Texts texts) {
        return form.narratives().stream()
                .map(one -> new Fact(
                        CollectionWords.name(one.title(), texts),
                        sending.cells().getOrDefault(one.key(), "")))
                .toList();
    }

    private static List<SheetGrid> grids(SheetForm form, Sending sending, Texts texts) {
        var computed = new Computed(sending.cells(), Map.of());
        return form.tables().stream()
                .map(table -> SheetGrid.of(table, computed, texts))
                .toList();
    }

    /// Known figures that the unit overruled.
    private static List<Fact> reasons(SheetForm form, Sending sending, Texts texts) {
        return new TreeMap<>(sending.reasons())
                .entrySet().stream()
                        .map(entry -> new Fact(ReportReading.place(form, entry.getKey(), texts), entry.getValue()))
                        .toList();
    }

    private static List<Happening> said(List<Decision> said, Texts texts) {
        return said.stream()
                .map(one -> new Happening(
                        texts.minute(one.at()),
                        texts.of("entry.act." + one.kind()),
                        one.by(),
                        one.reason(),
                        one.kind() == Decision.Kind.TAKEN ? Kind.DONE : Kind.WARN))
                .toList();
    }
}
