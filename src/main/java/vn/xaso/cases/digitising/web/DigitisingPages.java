package vn.xaso.cases.digitising.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.digitising.application.DigitisingAccess;
import vn.xaso.cases.digitising.application.DigitisingDesk.Signer;
import vn.xaso.cases.digitising.application.StoreDesk;
import vn.xaso.cases.digitising.domain.Scan;
import vn.xaso.cases.digitising.domain.Scans;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.files.FileStore;
import vn.xaso.files.StoredFile;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the pages of the desk at which papers are digitised.
@Component
@Transactional(readOnly = true)
class DigitisingPages {

    private static final int PERCENT = 100;

    private final DigitisingAccess access;
    private final Scans scans;
    private final CaseFiles cases;
    private final Procedures procedures;
    private final FileStore files;
    private final Clock clock;

    DigitisingPages(
            DigitisingAccess access,
            Scans scans,
            CaseFiles cases,
            Procedures procedures,
            FileStore files,
            Clock clock) {
        this.access = access;
        this.scans = scans;
        this.cases = cases;
        this.procedures = procedures;
        this.files = files;
        this.clock = clock;
    }

    static String href(UUID caseId) {
        return "/office/cases/" + caseId + "/digitising";
    }

    /// What the last try said.
    record Said(String how, List<FieldMessage> messages, String done) {}

    DigitisingPage list(Actor actor, UUID caseId, Said said, Texts texts) {
        var caseFile = access.open(actor, caseId);
        var all = scans.list(actor.unit(), caseId);
        var digitised = new HashMap<Integer, Scan>();
        all.stream()
                .filter(scan -> scan.state() == Scan.State.DONE && scan.paperNo() != null)
                .forEach(scan -> digitised.put(scan.paperNo(), scan));
        var papers = cases.papers(caseFile).stream()
                .map(paper -> paper(caseFile, paper, digitised.get(paper.no()), texts))
                .toList();
        var waiting = all.stream()
                .filter(scan -> scan.state() == Scan.State.OPEN)
                .map(scan -> waiting(caseFile, scan, texts))
                .toList();
        return new DigitisingPage(
                href(caseId),
                "/office/cases/" + caseId,
                caseFile.code() == null ? "" : caseFile.code().text(),
                procedures.version(caseFile.procedureVersion()).name(),
                papers,
                waiting,
                said.how(),
                said.messages(),
                said.done());
    }

    private static DigitisingPage.Paper paper(
            CaseFile caseFile, CasePaper paper, @org.jspecify.annotations.Nullable Scan scan, Texts texts) {
        var tag = scan != null
                ? new Tag(scan.signed() ? Kind.DONE : Kind.NEUTRAL, texts.of("digitising.paper." + signed(scan)))
                : paper.file() == null
                        ? new Tag(Kind.WARN, texts.of("digitising.paper.onPaper"))
                        : new Tag(Kind.NEUTRAL, texts.of("digitising.paper.file"));
        var href = paper.file() == null ? "" : "/office/cases/" + caseFile.id() + "/papers/" + paper.no();
        return new DigitisingPage.Paper(paper.name(), tag, href);
    }

    private static String signed(Scan scan) {
        return scan.signed() ? "signed" : "unsigned";
    }

    private static DigitisingPage.Waiting waiting(CaseFile caseFile, Scan scan, Texts texts) {
        var read = scan.proposal();
        var facts = new ArrayList<String>();
        if (!read.number().isEmpty()) {
            facts.add(texts.of("vault.number", read.number()));
        }
        if (!read.issuer().isEmpty()) {
            facts.add(read.issuer());
        }
        var issued = read.issuedOn();
        if (issued != null) {
            facts.add(texts.day(issued));
        }
        facts.add(texts.of("digitising.pages", scan.pages()));
        return new DigitisingPage.Waiting(
                href(caseFile.id()) + "/" + scan.id(),
                scan.name(),
                read.title().isEmpty() ? texts.of("digitising.unknown") : read.title(),
                String.join(" · ", facts),
                scan.isCoarse() ? new Tag(Kind.WARN, texts.of("digitising.coarse", String.valueOf(scan.dpi()))) : null);
    }

    Scan open(Actor actor, UUID caseId, UUID id) {
        access.open(actor, caseId);
        return scans.find(actor.unit(), id)
                .filter(scan -> scan.caseId().equals(caseId))
                .orElseThrow(() -> new Absent("scan " + id));
    }

    StoredFile file(Actor actor, UUID caseId, UUID id) {
        return files.get(actor.unit(), open(actor, caseId, id).file());
    }

    ScanPage scan(
            Actor actor,
            UUID caseId,
            UUID id,
            @org.jspecify.annotations.Nullable ScanForm typed,
            List<FieldMessage> messages,
            Texts texts) {
        var caseFile = access.open(actor, caseId);
        var scan = open(actor, caseId, id);
        var here = href(caseId) + "/" + id;
        var papers = procedures.version(caseFile.procedureVersion()).papers().stream()
                .map(paper -> new Choice(String.valueOf(paper.order()), paper.name()))
                .toList();
        return new ScanPage(
                here,
                href(caseId),
                scan.name(),
                here + "/file",
                IntStream.rangeClosed(1, scan.pages())
                        .mapToObj(page -> here + "/pages/" + page)
                        .toList(),
                scan.pages(),
                scan.isCoarse() ? java.util.Objects.requireNonNull(scan.dpi()) : 0,
                scan.straight(),
                typed == null ? ScanForm.of(scan.proposal()) : typed,
                papers,
                List.of(
                        new Choice(Signer.OFFICIAL.name(), texts.of("digitising.signer.OFFICIAL", actor.name())),
                        new Choice(Signer.OFFICE.name(), texts.of("digitising.signer.OFFICE"))),
                StoreDesk.owner(caseFile).isPresent(),
                hints(scan, here),
                messages);
    }

    private static List<ScanPage.Hint> hints(Scan scan, String here) {
        return scan.proposal().spots().entrySet().stream()
                .map(spot -> new ScanPage.Hint(
                        spot.getKey(),
                        spot.getValue().isFlagged(),
                        (int) Math.round(spot.getValue().confidence() * PERCENT),
                        here + "/reading/" + spot.getKey()))
                .toList();
    }

    java.time.LocalDate today() {
        return java.time.LocalDate.ofInstant(clock.instant(), vn.xaso.kernel.OfficeClock.ZONE);
    }
}
