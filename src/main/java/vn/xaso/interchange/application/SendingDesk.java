package vn.xaso.interchange.application;

import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.synchronised.SynchronisedCases;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.interchange.domain.Transfers;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;

/// Where an official has something sent again.
@Service
public class SendingDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SendingDesk.class);

    private final Switchboard switchboard;
    private final Transfers transfers;
    private final Sender sender;
    private final Comparison comparison;
    private final SynchronisedCases cases;
    private final TransactionTemplate transaction;

    SendingDesk(
            Switchboard switchboard,
            Transfers transfers,
            Sender sender,
            Comparison comparison,
            SynchronisedCases cases,
            TransactionTemplate transaction) {
        this.switchboard = switchboard;
        this.transfers = transfers;
        this.sender = sender;
        this.comparison = comparison;
        this.cases = cases;
        this.transaction = transaction;
    }

    public static boolean maySend(Actor actor) {
        return actor.may(Right.RECEIVE_CASES) || Switchboard.mayTurn(actor);
    }

    /// Sends a case again, at once and not when it is due. Call it outside of any transaction.
    ///
    /// @return how it stands afterwards
    public Transfer again(Actor actor, UUID caseId) {
        var sheet = cases.find(actor.unit(), caseId).orElseThrow(() -> new Absent("case " + caseId));
        require(actor);
        transaction.executeWithoutResult(status -> {
            transfers.note(actor.unit(), caseId);
            switchboard.audit().record(actor, actor.unit(), "synchronisation.again", sheet.code(), "");
        });
        sender.send(actor.unit());
        return transaction.execute(
                status -> transfers.find(actor.unit(), caseId).orElseThrow(() -> new Absent("transfer " + caseId)));
    }

    /// All that is stuck is sent again, behind the page.
    ///
    /// @return how many
    public int allAgain(Actor actor) {
        require(actor);
        int count = transaction.execute(status -> {
            int noted = transfers.noteStuck(actor.unit());
            switchboard
                    .audit()
                    .record(
                            actor,
                            actor.unit(),
                            "synchronisation.again",
                            actor.unit().toString(),
                            String.valueOf(noted));
            return noted;
        });
        sender.soon(actor.unit());
        return count;
    }

    /// What waits is sent behind the page.
    public void soon(Actor actor) {
        sender.soon(actor.unit());
    }

    /// Compares both sides now. Call it outside of any transaction.
    ///
    /// @return false where the portal does not answer
    public boolean compare(Actor actor) {
        require(actor);
        transaction.executeWithoutResult(status -> switchboard
                .audit()
                .record(
                        actor,
                        actor.unit(),
                        "synchronisation.compare",
                        actor.unit().toString(),
                        ""));
        try {
            comparison.compare(actor.unit());
            return true;
        } catch (IOException away) {
            LOG.warn("The portal cannot be compared for {}: {}", actor.unit(), away.toString());
            return false;
        }
    }

    private void require(Actor actor) {
        if (!maySend(actor)) {
            actor.require(Right.RECEIVE_CASES);
        }
        if (!switchboard.isOn(actor.unit())) {
            throw new Refusal("interchange.refusal.off");
        }
    }
}
