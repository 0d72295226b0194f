package vn.xaso.cases.messages.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.application.CaseReaders;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.messages.domain.CaseMessage;
import vn.xaso.cases.messages.domain.CaseMessages;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Messages about a case, both ways. The trail tells that one was written, never its words.
@Service
@Transactional
public class MessageDesk {

    private final CaseFiles cases;
    private final CaseMessages messages;
    private final AuditTrail audit;
    private final Clock clock;

    MessageDesk(CaseFiles cases, CaseMessages messages, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /// The oldest first.
    @Transactional(readOnly = true)
    public List<CaseMessage> of(CaseFile caseFile) {
        return messages.of(caseFile);
    }

    @Transactional(readOnly = true)
    public CaseFile readable(Actor actor, UUID id) {
        var caseFile = cases.get(actor.unit(), id);
        if (!CaseReaders.may(actor, caseFile)) {
            throw new Absent("case " + id);
        }
        return caseFile;
    }

    /// The case behind a secret address.
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(UnitId unit, CaseCode code, String key) {
        return cases.findByCode(unit, code.text()).filter(caseFile -> caseFile.hasKey(key));
    }

    public void write(Citizen citizen, UnitId unit, UUID id, String text) {
        var caseFile = cases.get(unit, id);
        if (!citizen.account().equals(caseFile.applicant().account())) {
            throw new Absent("case of somebody else");
        }
        write(AuditedBy.citizen(citizen.account()), caseFile, text);
    }

    /// By whoever holds the secret address of the case.
    public void write(UnitId unit, CaseCode code, String key, String text) {
        var caseFile = find(unit, code, key).orElseThrow(() -> new Absent("case " + code));
        write(AuditedBy.anonymousCitizen(), caseFile, text);
    }

    private void write(AuditedBy by, CaseFile caseFile, String text) {
        int waiting = (int)
                messages.of(caseFile).stream().filter(CaseMessage::isWaiting).count();
        messages.add(caseFile.unit(), CaseMessage.ofApplicant(caseFile, text, waiting, now()));
        audit.record(by, caseFile.unit(), "case.message", subject(caseFile), "");
    }

    /// Writes to the applicant; what the applicant wrote is answered by it.
    public void answer(Actor actor, UUID id, String text) {
        var caseFile = answerable(actor, id);
        messages.add(caseFile.unit(), CaseMessage.ofOffice(caseFile, actor, text, now()));
        messages.settle(caseFile, actor.person(), now());
        audit.record(actor, caseFile.unit(), "case.message.answer", subject(caseFile), "");
    }

    /// Puts aside what needs no answer, such as a word of thanks.
    public void settle(Actor actor, UUID id) {
        var caseFile = answerable(actor, id);
        if (messages.settle(caseFile, actor.person(), now()) > 0) {
            audit.record(actor, caseFile.unit(), "case.message.settle", subject(caseFile), "");
        }
    }

    private CaseFile answerable(Actor actor, UUID id) {
        var caseFile = readable(actor, id);
        if (!mayAnswer(actor, caseFile)) {
            throw new Refusal("messages.refusal.notYours");
        }
        return caseFile;
    }

    /// In whose hands the case is, reception, and the head who assigns it.
    public static boolean mayAnswer(Actor actor, CaseFile caseFile) {
        return actor.person().equals(caseFile.assignee())
                || actor.may(Right.RECEIVE_CASES)
                || actor.may(Right.ASSIGN_CASES);
    }

    public boolean isOpen(CaseFile caseFile) {
        return CaseMessage.isOpen(caseFile, clock.instant());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String subject(CaseFile caseFile) {
        return caseFile.code() == null
                ? caseFile.id().toString()
                : caseFile.code().text();
    }
}
