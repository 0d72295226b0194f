package vn.xaso.reports.entry.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditedBy;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Sha256;
import vn.xaso.reports.entry.domain.Report;
import vn.xaso.reports.entry.domain.ReportAct;
import vn.xaso.reports.entry.domain.ReportEvent;
import vn.xaso.reports.entry.domain.Reports;
import vn.xaso.reports.entry.domain.Sending;
import vn.xaso.reports.rounds.domain.Decision;
import vn.xaso.reports.sheets.FormText;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.Pin;

/// Where a report is submitted, signed, sent and called back.
///
/// Law: 09/2019/NĐ-CP
@Service
@Transactional
public class ReportDesk {

    private final Reports reports;
    private final RoundPapers rounds;
    private final ReportJournal journal;
    private final ReportSigning signing;
    private final ReportPrinter printer;
    private final FileStore files;

    ReportDesk(
            Reports reports,
            RoundPapers rounds,
            ReportJournal journal,
            ReportSigning signing,
            ReportPrinter printer,
            FileStore files) {
        this.reports = reports;
        this.rounds = rounds;
        this.journal = journal;
        this.signing = signing;
        this.printer = printer;
        this.files = files;
    }

    /// An act without a paper.
    ///
    /// @param note why, where somebody must be told
    public void move(Actor actor, UUID id, int seen, ReportAct act, String note) {
        if (act == ReportAct.SIGN || act == ReportAct.SEND) {
            throw new IllegalArgumentException(act + " makes a paper");
        }
        var report = seen(actor, id, seen, act);
        if (act == ReportAct.SUBMIT && journal.open(report).hasErrors()) {
            throw new Refusal("entry.refusal.errors");
        }
        if ((act == ReportAct.RETURN || act == ReportAct.RECALL) && note.isBlank()) {
            throw new Refusal("entry.refusal.reason");
        }
        reports.save(report.moved(act, null, "", journal.now(), actor.name()));
        journal.write(actor, report, act.name(), note);
    }

    /// Opens a key: costs time on purpose, so it is done before the transaction.
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public OpenedKey openLeaderKey(Actor actor, Pin pin) {
        actor.require(ReportAct.SIGN.right());
        return signing.openLeaderKey(actor, pin);
    }

    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public OpenedKey openOrganisationKey(Actor actor, Pin pin) {
        actor.require(ReportAct.SEND.right());
        return signing.openOrganisationKey(actor, pin);
    }

    /// The leader agrees and signs.
    public void sign(Actor actor, UUID id, int seen, OpenedKey key) {
        var report = seen(actor, id, seen, ReportAct.SIGN);
        var opened = journal.open(report);
        if (opened.hasErrors()) {
            throw new Refusal("entry.refusal.errors");
        }
        var pdf = signing.byLeader(actor, printer.paper(opened, actor.name(), actor.position()), key, journal.now());
        var paper = files.store(AuditedBy.official(actor), actor.unit(), file(opened, pdf));
        reports.save(report.moved(ReportAct.SIGN, paper.id(), actor.name(), journal.now(), actor.name()));
        journal.write(actor, report, ReportAct.SIGN.name(), "");
    }

    /// Number, seal, and off it goes: what was sent stays as it is.
    ///
    /// @param number of the register of outgoing documents, or empty
    public void send(Actor actor, UUID id, int seen, String number, OpenedKey key) {
        var report = seen(actor, id, seen, ReportAct.SEND);
        if (!number.matches("[0-9]{0,6}")) {
            throw new Refusal("entry.refusal.number");
        }
        var opened = journal.open(report);
        var signed = files.read(files.get(actor.unit(), java.util.Objects.requireNonNull(report.paper())));
        var sealed = signing.byOrganisation(actor, signed, number, key, journal.now());
        var paper = files.store(AuditedBy.official(actor), actor.unit(), file(opened, sealed));
        var after = report.moved(ReportAct.SEND, paper.id(), report.signer(), journal.now(), actor.name());
        var cells = opened.computed().values();
        reports.save(after);
        reports.add(new Sending(
                report.id(),
                report.unit(),
                report.round(),
                after.standing(),
                cells,
                report.reasons(),
                Sha256.hex(FormText.ofCells(cells) + paper.sha256()),
                paper.id(),
                number.isEmpty() ? "" : ReportSigning.padded(number) + ReportPrinter.SYMBOL,
                report.signer(),
                journal.now(),
                actor.name()));
        journal.write(actor, report, ReportAct.SEND.name(), number);
    }

    /// The paper as it would be signed now.
    @Transactional(readOnly = true)
    public byte[] preview(Actor actor, UUID id) {
        EntryDesk.requireReader(actor);
        return printer.paper(journal.open(reports.get(actor.unit(), id)), "", "");
    }

    @Transactional(readOnly = true)
    public List<ReportEvent> events(Actor actor, UUID id) {
        EntryDesk.requireReader(actor);
        return reports.events(actor.unit(), id);
    }

    @Transactional(readOnly = true)
    public List<Sending> sendings(Actor actor, UUID id) {
        EntryDesk.requireReader(actor);
        return reports.sendings(actor.unit(), reports.get(actor.unit(), id).id());
    }

    @Transactional(readOnly = true)
    public List<Decision> said(Actor actor, UUID id) {
        EntryDesk.requireReader(actor);
        return journal.said(reports.get(actor.unit(), id));
    }

    private Report seen(Actor actor, UUID id, int seen, ReportAct act) {
        actor.require(act.right());
        var report = reports.lock(actor.unit(), id);
        rounds.openRound(actor.unit(), report.round());
        if (report.version() != seen) {
            throw new Overtaken("report " + id);
        }
        if (!act.startsIn(report.state()) || !act.fits(journal.standing(report))) {
            throw new Refusal("entry.refusal.state");
        }
        return report;
    }

    private static CheckedFile file(OpenedReport opened, byte[] pdf) {
        return new CheckedFile(
                "bao-cao-" + opened.round().period().code() + ".pdf", FileKind.PDF, pdf, ReportPrinter.pages(pdf));
    }
}
