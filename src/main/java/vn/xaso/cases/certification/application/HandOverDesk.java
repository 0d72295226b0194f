package vn.xaso.cases.certification.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.ResultPress;
import vn.xaso.cases.application.ReturnDesk;
import vn.xaso.cases.certification.application.CertifyingDesk.Done;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.payments.Payments.Taken;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.Pin;

/// Where certified papers leave the office: copies on paper at the counter, electronic ones with the signature of the
/// office into the store of whoever asked for them.
@Service
@Transactional
public class HandOverDesk {

    private final ReturnDesk returns;
    private final CaseFiles cases;
    private final CertificationMoney money;
    private final CopyStore store;
    private final ResultPress press;
    private final KeyShelf keys;

    HandOverDesk(
            ReturnDesk returns,
            CaseFiles cases,
            CertificationMoney money,
            CopyStore store,
            ResultPress press,
            KeyShelf keys) {
        this.returns = returns;
        this.cases = cases;
        this.money = money;
        this.store = store;
        this.press = press;
        this.keys = keys;
    }

    /// The clerk enters what a leader signed one by one, and signs electronic copies for the office. With that an
    /// electronic copy lies in the store of its owner, who needs not come, once its fee is paid.
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
        var owing = money.owing(actor.unit(), files);
        try (var key = keys.open(KeyHolder.organisation(actor.unit()), actor.person(), pin)) {
            return files.stream()
                    .map(file -> returns.issue(actor, file.id(), file.version(), key))
                    .map(file -> owing.contains(file.id()) ? file : store.put(actor, file))
                    .toList();
        }
    }

    /// What became of a row of cases that was to be handed over.
    ///
    /// @param unpaid how many stay because their fee is still open
    /// @param taken the cash that was taken by the same act, in the order of the receipts
    public record Handed(Done done, int unpaid, List<Taken> taken) {

        public Money cash() {
            return taken.stream().map(Taken::amount).reduce(Money.ZERO, Money::plus);
        }
    }

    /// Whose fee is open does not get the papers; the others do.
    ///
    /// @param proof to whom and how
    /// @param paid whether the clerk has taken in cash what was still open
    /// @throws Refusal where nobody has paid; then nothing was done
    public Handed handOver(Actor actor, List<Seen> chosen, String proof, boolean paid) {
        actor.require(Right.RETURN_RESULTS);
        if (proof.isBlank()) {
            throw new Refusal("cases.refusal.reasonMissing");
        }
        var ready = still(actor, chosen, CaseState.RESULT_ISSUED);
        var taken = paid ? money.take(actor, ready) : List.<Taken>of();
        var owing = paid ? Set.of() : money.owing(actor.unit(), ready);
        var done = ready.stream()
                .filter(file -> !owing.contains(file.id()))
                .map(file -> returns.handOver(actor, file.id(), file.version(), proof(file, proof)))
                .toList();
        if (done.isEmpty() && !owing.isEmpty()) {
            throw new Refusal("certification.refusal.unpaid");
        }
        return new Handed(new Done(done, chosen.size() - ready.size()), owing.size(), taken);
    }

    private String proof(CaseFile file, String typed) {
        return press.isElectronic(file) && CopyStore.isFor(file) ? store.words() : typed;
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
