package vn.xaso.cases.certification.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.CaseJournal;
import vn.xaso.cases.application.ResultPress;
import vn.xaso.cases.application.ReturnDesk;
import vn.xaso.cases.certification.application.CertifyingDesk.Done;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.Pin;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// Where certified papers leave the office: copies on paper at the counter, electronic ones with the signature of the
/// office into the store of whoever asked for them.
@Service
@Transactional
public class HandOverDesk {

    private final ReturnDesk returns;
    private final CaseFiles cases;
    private final CaseJournal journal;
    private final ResultPress press;
    private final KeyShelf keys;
    private final TextShelf shelf;

    HandOverDesk(
            ReturnDesk returns,
            CaseFiles cases,
            CaseJournal journal,
            ResultPress press,
            KeyShelf keys,
            TextShelf shelf) {
        this.returns = returns;
        this.cases = cases;
        this.journal = journal;
        this.press = press;
        this.keys = keys;
        this.shelf = shelf;
    }

    /// The clerk enters what a leader signed one by one, and signs electronic copies for the office. With that an
    /// electronic copy lies in the store of its owner, who needs not come.
    ///
    /// @param pin of the office's key; only electronic copies need it
    public Done issue(Actor actor, List<Seen> chosen, @Nullable Pin pin) {
        actor.require(Right.ISSUE_RESULTS);
        var ready = still(actor, chosen, CaseState.SIGNED);
        var electronic = ready.stream().filter(press::isElectronic).toList();
        var done = new ArrayList<CaseFile>();
        ready.stream()
                .filter(file -> !electronic.contains(file))
                .forEach(file -> done.add(returns.issueOnPaper(actor, file.id(), file.version())));
        done.addAll(sealed(actor, electronic, pin));
        return new Done(List.copyOf(done), chosen.size() - done.size());
    }

    private List<CaseFile> sealed(Actor actor, List<CaseFile> files, @Nullable Pin pin) {
        if (files.isEmpty()) {
            return List.of();
        }
        if (pin == null) {
            throw new Refusal("certification.refusal.pin");
        }
        try (var key = keys.open(KeyHolder.organisation(actor.unit()), actor.person(), pin)) {
            return files.stream()
                    .map(file -> toStore(actor, returns.issue(actor, file.id(), file.version(), key)))
                    .toList();
        }
    }

    /// Who has no personal number has no store; that person gets the copy at the counter.
    private CaseFile toStore(Actor actor, CaseFile issued) {
        if (issued.applicant().personalId() == null) {
            return issued;
        }
        var now = journal.now();
        var words = shelf.in(Language.VI).of("certification.toStore");
        var change = issued.act(CaseAct.HAND_OVER, By.official(actor), now, words, null);
        return journal.write(
                issued, change.with(change.after().withTimes(issued.times().returned(now))));
    }

    /// @param proof to whom and how
    public Done handOver(Actor actor, List<Seen> chosen, String proof) {
        actor.require(Right.RETURN_RESULTS);
        if (proof.isBlank()) {
            throw new Refusal("cases.refusal.reasonMissing");
        }
        var done = still(actor, chosen, CaseState.RESULT_ISSUED).stream()
                .map(file -> returns.handOver(actor, file.id(), file.version(), proof))
                .toList();
        return new Done(done, chosen.size() - done.size());
    }

    private List<CaseFile> still(Actor actor, List<Seen> chosen, CaseState state) {
        var files = new ArrayList<CaseFile>();
        for (var seen : chosen) {
            var file = cases.get(actor.unit(), seen.id());
            if (seen.isStill(file, state)) {
                files.add(file);
            }
        }
        return files;
    }
}
