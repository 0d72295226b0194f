package vn.xaso.cases.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.certification.BookedResults;
import vn.xaso.cases.domain.CaseDocument;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.Pin;

/// Makes the result document of a case, step by step: draft, leader's signature, number and seal. Each step is a new
/// file; none is overwritten.
@Component
public class ResultPress {

    private final CaseFiles cases;
    private final ResultKinds kinds;
    private final ResultSheet sheet;
    private final ResultSigners signers;
    private final ResultSigning signing;
    private final FileStore files;

    ResultPress(
            CaseFiles cases,
            ResultKinds kinds,
            ResultSheet sheet,
            ResultSigners signers,
            ResultSigning signing,
            FileStore files) {
        this.cases = cases;
        this.kinds = kinds;
        this.sheet = sheet;
        this.signers = signers;
        this.signing = signing;
        this.files = files;
    }

    /// Says whether the result is an electronic document; otherwise it exists on paper only.
    public boolean isElectronic(CaseFile caseFile) {
        return kinds.isElectronic(caseFile);
    }

    /// @return the leader whose name is printed under the draft, or null where the result exists on paper only
    public @org.jspecify.annotations.Nullable UUID draft(CaseFile caseFile, ResultDraft draft, Instant now) {
        var meant = caseFile.withOutcome(draft.outcome());
        if (!kinds.isElectronic(meant)) {
            return null;
        }
        var signer = signers.signer(caseFile.unit(), draft.signer());
        var pdf = kinds.isBooked(meant) ? kinds.print(caseFile, signer) : sheet.print(caseFile, draft);
        keep(caseFile, AuditedBy.SYSTEM, CaseDocument.Kind.DRAFT_RESULT, pdf, null, null, now, null);
        return signer.id();
    }

    /// The name under the draft and the key must be the same person's.
    private void requireNamedSigner(Actor actor, CaseFile caseFile) {
        boolean named = cases.events(caseFile).stream()
                .filter(event -> event.act() == CaseAct.SUBMIT_TO_LEADER)
                .reduce((first, second) -> second)
                .flatMap(event -> EventFacts.read(event, "signer"))
                .filter(actor.person().toString()::equals)
                .isPresent();
        if (!named) {
            throw new Refusal("cases.refusal.otherSigner");
        }
    }

    void signByLeader(Actor actor, CaseFile caseFile, Pin pin, Instant now) {
        try (var key = signing.openLeaderKey(actor, pin)) {
            signByLeader(actor, caseFile, key, now);
        }
    }

    void signByLeader(Actor actor, CaseFile caseFile, OpenedKey key, Instant now) {
        requireNamedSigner(actor, caseFile);
        var draft = last(caseFile, CaseDocument.Kind.DRAFT_RESULT);
        var signed = signing.byLeader(actor, read(caseFile, draft), key, now);
        keep(
                caseFile,
                AuditedBy.official(actor),
                CaseDocument.Kind.SIGNED_RESULT,
                signed,
                null,
                null,
                now,
                actor.name());
    }

    /// @return the facts of the issue, as JSON
    String issue(Actor actor, CaseFile caseFile, Pin pin, Instant now) {
        try (var key = signing.openOrganisationKey(actor, pin)) {
            return issue(actor, caseFile, key, now);
        }
    }

    String issue(Actor actor, CaseFile caseFile, OpenedKey key, Instant now) {
        var signed = last(caseFile, CaseDocument.Kind.SIGNED_RESULT);
        var given = kinds.enter(caseFile, named(signed), now);
        var sealed = signing.byOrganisation(actor, read(caseFile, signed), given.written(), key, now);
        keep(
                caseFile,
                AuditedBy.official(actor),
                CaseDocument.Kind.RESULT,
                sealed,
                given.number(),
                given.notation(),
                now,
                signed.signers() + "; " + actor.unitName());
        return detail(given);
    }

    private static String named(CaseDocument signed) {
        return signed.signers() == null ? "" : signed.signers();
    }

    public String issueOnPaper(CaseFile caseFile, Instant now) {
        if (isElectronic(caseFile)) {
            throw new Refusal("cases.refusal.pinMissing");
        }
        return detail(kinds.enter(caseFile, signedBy(caseFile), now));
    }

    /// On paper the leader signs by hand, and says so.
    private String signedBy(CaseFile caseFile) {
        return cases.events(caseFile).reversed().stream()
                .filter(event -> event.act() == CaseAct.SIGN)
                .findFirst()
                .map(event -> event.by().name())
                .orElse("");
    }

    private static String detail(BookedResults.Given given) {
        return EventFacts.write(Map.of("number", given.number(), "notation", given.notation()));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, OfficeClock.ZONE);
    }

    private byte[] read(CaseFile caseFile, CaseDocument document) {
        return files.read(files.get(caseFile.unit(), document.file()));
    }

    private CaseDocument last(CaseFile caseFile, CaseDocument.Kind kind) {
        return cases.documents(caseFile).reversed().stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new Refusal("cases.refusal.noDraft"));
    }

    private void keep(
            CaseFile caseFile,
            AuditedBy by,
            CaseDocument.Kind kind,
            byte[] pdf,
            @org.jspecify.annotations.Nullable Integer number,
            @org.jspecify.annotations.Nullable String notation,
            Instant now,
            @org.jspecify.annotations.Nullable String signers) {
        var name = (caseFile.code() == null ? "ho-so" : caseFile.code().text()) + ".pdf";
        var stored = files.store(by, caseFile.unit(), new CheckedFile(name, FileKind.PDF, pdf, null));
        int no = cases.documents(caseFile).size() + 1;
        var dated = number == null ? null : day(now);
        cases.addDocument(caseFile, new CaseDocument(no, kind, stored.id(), number, notation, dated, now, signers));
    }

    /// The issued result, for whoever checks or fetches it.
    public List<CaseDocument> results(CaseFile caseFile) {
        return cases.documents(caseFile).stream()
                .filter(document -> document.kind() == CaseDocument.Kind.RESULT)
                .toList();
    }
}
