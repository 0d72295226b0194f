package vn.xaso.cases.certification.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.CaseJournal;
import vn.xaso.cases.application.CounterDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.application.ResultPress;
import vn.xaso.cases.certification.domain.CertificationRequest;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.ProcedureVersion;

/// The counter of certification. Who takes the papers in compares copies and originals, and lays them before the
/// leader:
/// one click does what elsewhere reception, a head and a specialist do, move by move of the same table.
///
/// Law: 23/2015/NĐ-CP art. 20
@Service
@Transactional
public class CertificationDesk {

    private final CounterDesk counter;
    private final CertificationMatters matters;
    private final CertificationMoney money;
    private final CaseFiles cases;
    private final CaseJournal journal;
    private final ResultPress press;

    CertificationDesk(
            CounterDesk counter,
            CertificationMatters matters,
            CertificationMoney money,
            CaseFiles cases,
            CaseJournal journal,
            ResultPress press) {
        this.counter = counter;
        this.matters = matters;
        this.money = money;
        this.cases = cases;
        this.journal = journal;
        this.press = press;
    }

    /// What one person brings.
    ///
    /// @param scans of the originals, by the number of the paper; only electronic copies need them
    public record Brought(Applicant who, CertificationRequest request, Map<Integer, CheckedFile> scans) {}

    /// Everybody who stands in the row, or nobody. Taking the same row in twice is the same as taking it in once.
    ///
    /// @param signer the leader who is to sign, or null for the first
    /// @param key made with the page
    public List<CaseFile> takeIn(
            Actor actor, ProcedureVersion procedure, List<Brought> row, @Nullable UUID signer, String key) {
        actor.require(Right.RECEIVE_CASES);
        if (matters.bookOf(procedure.code().value()).isEmpty()) {
            throw new Refusal("certification.refusal.procedure");
        }
        var taken = new ArrayList<CaseFile>();
        for (int person = 0; person < row.size(); person++) {
            for (var one : apart(row.get(person))) {
                taken.add(takeIn(actor, procedure, one, signer, key + "-" + taken.size()));
            }
        }
        return List.copyOf(taken);
    }

    /// An electronic copy is signed by itself; copies on paper go together.
    private static List<Brought> apart(Brought brought) {
        var request = brought.request();
        if (!request.isElectronic()) {
            return List.of(brought);
        }
        return request.papers().stream()
                .map(paper -> new Brought(
                        brought.who(),
                        new CertificationRequest(
                                request.caseId(),
                                request.book(),
                                true,
                                request.identity(),
                                request.exemption(),
                                List.of(paper)),
                        brought.scans()))
                .toList();
    }

    private CaseFile takeIn(
            Actor actor, ProcedureVersion procedure, Brought brought, @Nullable UUID signer, String key) {
        var form = new CertificationPapers(brought.request(), journal.now());
        var wanted = new NewCase(
                actor.unit(),
                actor.unit(),
                procedure,
                Channel.COUNTER,
                brought.who(),
                form.answers(),
                form.papers(),
                key,
                procedure.casesOfTime().isEmpty() ? null : "");
        var taken = counter.takeIn(actor, wanted, brought.scans(), CounterDesk.Then.ACCEPT);
        if (taken.state() != CaseState.ACCEPTED) {
            return taken;
        }
        var request = form.of(taken.id());
        matters.add(actor.unit(), request);
        money.ask(actor, procedure, taken, request);
        var mine = taken.act(CaseAct.ASSIGN, By.official(actor), journal.now(), actor.name(), null);
        return submit(
                actor,
                journal.write(taken, mine.with(mine.after().withAssignee(actor.person(), actor.office()))),
                signer);
    }

    private CaseFile submit(Actor actor, CaseFile before, @Nullable UUID signer) {
        var now = journal.now();
        var named = press.draft(before, new ResultDraft(Outcome.GRANTED, "", signer), now);
        var detail = named == null ? null : "{\"signer\":\"" + named + "\"}";
        var change = before.act(CaseAct.SUBMIT_TO_LEADER, By.official(actor), now, null, detail);
        return journal.write(before, change.with(change.after().withOutcome(Outcome.GRANTED)));
    }

    /// Lays before the leader again what came back.
    public CertifyingDesk.Done submitAgain(Actor actor, List<Seen> chosen, @Nullable UUID signer) {
        actor.require(Right.RECEIVE_CASES);
        var done = new ArrayList<CaseFile>();
        for (var seen : chosen) {
            var file = cases.get(actor.unit(), seen.id());
            boolean isReady = seen.isStill(file, CaseState.RETURNED_TO_SPECIALIST)
                    && matters.bookOf(file.procedureCode()).isPresent();
            if (isReady) {
                done.add(submit(actor, file, signer));
            }
        }
        return new CertifyingDesk.Done(List.copyOf(done), chosen.size() - done.size());
    }
}
