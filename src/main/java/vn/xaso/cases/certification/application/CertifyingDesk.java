package vn.xaso.cases.certification.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.CaseJournal;
import vn.xaso.cases.application.LeaderDesk;
import vn.xaso.cases.application.ResultPress;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.Pin;

/// Where the leader certifies many cases at once. What is certified on paper is entered in its book in the same act, so
/// that the sheets bear their numbers when they are signed by hand.
///
/// Law: 23/2015/NĐ-CP art. 20
@Service
@Transactional
public class CertifyingDesk {

    private final LeaderDesk leader;
    private final CertificationMatters matters;
    private final CaseFiles cases;
    private final CaseJournal journal;
    private final ResultPress press;
    private final KeyShelf keys;

    CertifyingDesk(
            LeaderDesk leader,
            CertificationMatters matters,
            CaseFiles cases,
            CaseJournal journal,
            ResultPress press,
            KeyShelf keys) {
        this.leader = leader;
        this.matters = matters;
        this.cases = cases;
        this.journal = journal;
        this.press = press;
        this.keys = keys;
    }

    /// What became of a row of cases.
    ///
    /// @param left how many went on since they were seen, or are for another leader
    public record Done(List<CaseFile> files, int left) {}

    /// @param pin of the leader's key; only electronic copies need it
    /// @throws Refusal where the PIN is missing or wrong; then nothing was done
    public Done certify(Actor actor, List<Seen> chosen, @Nullable Pin pin) {
        actor.require(Right.DECIDE_CASES);
        var onPaper = new ArrayList<CaseFile>();
        var electronic = new ArrayList<CaseFile>();
        for (var seen : chosen) {
            var file = cases.get(actor.unit(), seen.id());
            if (!seen.isStill(file, CaseState.SUBMITTED_TO_LEADER)
                    || matters.bookOf(file.procedureCode()).isEmpty()) {
                continue;
            }
            if (!press.isElectronic(file)) {
                onPaper.add(file);
            } else if (isFor(actor, file)) {
                electronic.add(file);
            }
        }
        var done = new ArrayList<CaseFile>();
        done.addAll(signed(actor, electronic, pin));
        onPaper.forEach(file -> done.add(onPaper(actor, file)));
        return new Done(List.copyOf(done), chosen.size() - done.size());
    }

    /// The name under the copy and the key must be the same person's.
    private boolean isFor(Actor actor, CaseFile file) {
        return cases.events(file).reversed().stream()
                .filter(event -> event.act() == CaseAct.SUBMIT_TO_LEADER)
                .findFirst()
                .map(event -> String.valueOf(event.detail()))
                .filter(detail -> detail.contains(actor.person().toString()))
                .isPresent();
    }

    private List<CaseFile> signed(Actor actor, List<CaseFile> files, @Nullable Pin pin) {
        if (files.isEmpty()) {
            return List.of();
        }
        if (pin == null) {
            throw new Refusal("certification.refusal.pin");
        }
        try (var key = keys.open(KeyHolder.person(actor.unit(), actor.person()), actor.person(), pin)) {
            return files.stream()
                    .map(file -> leader.sign(actor, file.id(), file.version(), key))
                    .toList();
        }
    }

    private CaseFile onPaper(Actor actor, CaseFile file) {
        var approved = leader.approveOnPaper(actor, file.id(), file.version());
        var now = journal.now();
        var detail = press.issueOnPaper(approved, now);
        var change = approved.act(CaseAct.ISSUE, By.official(actor), now, null, detail);
        return journal.write(
                approved, change.with(change.after().withTimes(approved.times().finished(now))));
    }

    public Done giveBack(Actor actor, List<Seen> chosen, String why) {
        actor.require(Right.DECIDE_CASES);
        if (why.isBlank()) {
            throw new Refusal("cases.refusal.reasonMissing");
        }
        var done = new ArrayList<CaseFile>();
        for (var seen : chosen) {
            var file = cases.get(actor.unit(), seen.id());
            if (seen.isStill(file, CaseState.SUBMITTED_TO_LEADER)) {
                done.add(leader.returnToSpecialist(actor, seen.id(), seen.version(), why));
            }
        }
        return new Done(List.copyOf(done), chosen.size() - done.size());
    }
}
