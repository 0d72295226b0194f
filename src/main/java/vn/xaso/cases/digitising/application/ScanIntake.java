package vn.xaso.cases.digitising.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.digitising.application.PageMaker.Made;
import vn.xaso.cases.digitising.domain.Proposal;
import vn.xaso.cases.digitising.domain.Scan;
import vn.xaso.cases.digitising.domain.Scans;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.procedures.Procedures;

/// Takes scans and photographs in: straightens, binds and reads them, and lays them ready to be confirmed.
@Service
public class ScanIntake {

    private static final int MOST_WAITING = 40;

    private final DigitisingAccess access;
    private final Scans scans;
    private final Procedures procedures;
    private final FileStore files;
    private final Workshop workshop;
    private final TransactionTemplate transaction;

    ScanIntake(
            DigitisingAccess access,
            Scans scans,
            Procedures procedures,
            FileStore files,
            Workshop workshop,
            TransactionTemplate transaction) {
        this.access = access;
        this.scans = scans;
        this.procedures = procedures;
        this.files = files;
        this.workshop = workshop;
        this.transaction = transaction;
    }

    /// What works on the files, outside of any transaction.
    @org.springframework.stereotype.Component
    record Workshop(
            @org.springframework.context.annotation.Lazy PageMaker pages, ScanReading reading, Clock clock) {}

    /// How several pictures are taken.
    public enum Pictures {
        /// The sheets of one paper.
        TOGETHER,
        /// Each is a paper of its own.
        APART
    }

    /// Takes up to some seconds for each page.
    ///
    /// @return how many papers wait now that came with this
    public int take(Actor actor, UUID caseId, List<CheckedFile> sent, Pictures how) {
        var caseFile = transaction.execute(status -> checked(actor, caseId, sent));
        var wanted = wanted(java.util.Objects.requireNonNull(caseFile));
        var made = new LinkedHashMap<String, Made>();
        var pictures = sent.stream().filter(PageMaker::isPicture).toList();
        if (how == Pictures.TOGETHER && !pictures.isEmpty()) {
            made.put(pictures.getFirst().name(), workshop.pages().ofPictures(contents(pictures)));
        }
        for (var file : sent) {
            var name = made.containsKey(file.name()) ? file.name() + " " + made.size() : file.name();
            if (file.kind() == FileKind.PDF) {
                made.put(name, workshop.pages().ofPdf(file));
            } else if (how == Pictures.APART) {
                made.put(name, workshop.pages().ofPictures(List.of(file.content())));
            }
        }
        made.forEach(
                (name, one) -> keep(actor, caseId, name, one, workshop.reading().read(one.pdf(), wanted)));
        return made.size();
    }

    private CaseFile checked(Actor actor, UUID caseId, List<CheckedFile> sent) {
        var caseFile = access.open(actor, caseId);
        if (sent.isEmpty()) {
            throw new Refusal("digitising.refusal.noFile");
        }
        for (var file : sent) {
            if (!file.scan().isOpen()) {
                throw new FileRefusal(FileRefusal.Reason.LOCKED, file.name());
            }
        }
        if (scans.list(actor.unit(), caseId).size() + sent.size() > MOST_WAITING) {
            throw new Refusal("digitising.refusal.many", MOST_WAITING);
        }
        return caseFile;
    }

    private static List<byte[]> contents(List<CheckedFile> pictures) {
        return pictures.stream().map(CheckedFile::content).toList();
    }

    private Map<Integer, String> wanted(CaseFile caseFile) {
        var wanted = new LinkedHashMap<Integer, String>();
        for (RequiredPaper paper :
                procedures.version(caseFile.procedureVersion()).papers()) {
            wanted.put(paper.order(), paper.name());
        }
        return wanted;
    }

    /// Two papers that came in one scan.
    ///
    /// @param from the page with which the second begins
    public void split(Actor actor, UUID caseId, UUID id, int from) {
        var scan = java.util.Objects.requireNonNull(transaction.execute(status -> access.scan(actor, caseId, id)));
        if (scan.state() != Scan.State.OPEN) {
            throw new Refusal("digitising.refusal.done");
        }
        if (from < 2 || from > scan.pages()) {
            throw new Refusal("digitising.refusal.from", scan.pages());
        }
        var whole = files.read(
                java.util.Objects.requireNonNull(transaction.execute(status -> files.get(actor.unit(), scan.file()))));
        var wanted =
                wanted(java.util.Objects.requireNonNull(transaction.execute(status -> access.open(actor, caseId))));
        var parts = workshop.pages().split(whole, from);
        var read = new ArrayList<Proposal>();
        parts.forEach(part -> read.add(workshop.reading().read(part, wanted)));
        transaction.executeWithoutResult(status -> {
            drop(scan);
            keep(actor, caseId, scan.name(), made(scan, parts.get(0), from - 1), read.get(0));
            keep(actor, caseId, scan.name(), made(scan, parts.get(1), scan.pages() - from + 1), read.get(1));
        });
    }

    private static Made made(Scan whole, byte[] part, int pages) {
        return new Made(part, pages, whole.dpi(), whole.straight());
    }

    public void drop(Actor actor, UUID caseId, UUID id) {
        transaction.executeWithoutResult(status -> drop(access.scan(actor, caseId, id)));
    }

    private void drop(Scan scan) {
        scans.end(
                scan,
                new Scans.Ending(
                        Scan.State.DROPPED,
                        scan.file(),
                        null,
                        null,
                        false,
                        workshop.clock().instant()));
    }

    private void keep(Actor actor, UUID caseId, String name, Made made, Proposal read) {
        transaction.executeWithoutResult(status -> {
            var file = new CheckedFile(pdfName(name), FileKind.PDF, made.pdf(), made.pages());
            var stored = files.store(AuditedBy.official(actor), actor.unit(), file);
            scans.add(new Scan(
                    actor.unit(),
                    Ids.next(),
                    caseId,
                    Scan.State.OPEN,
                    0,
                    stored.id(),
                    stored.name(),
                    made.pages(),
                    made.dpi(),
                    made.straight(),
                    read,
                    workshop.clock().instant().truncatedTo(ChronoUnit.MILLIS),
                    actor.account(),
                    null,
                    null,
                    false,
                    null));
        });
    }

    private static String pdfName(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".pdf";
    }
}
