package vn.xaso.documents.outgoing.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.documents.authority.SigningAuthorities;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingFile;
import vn.xaso.documents.outgoing.domain.OutgoingFiles;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.OpenedKey;
import vn.xaso.signing.Pin;

/// The leader's desk: open, sign one, sign a batch with one PIN. Each signature is a transaction of its own.
///
/// Law: 30/2020/NĐ-CP art. 13
@Service
public class SigningDesk {

    public static final int LARGEST_BATCH = 50;

    private final OutgoingJournal journal;
    private final SigningAuthorities authorities;
    private final OutgoingSigning signing;
    private final PaperShelf shelf;
    private final OutgoingFiles papers;
    private final TransactionTemplate transaction;

    SigningDesk(
            OutgoingJournal journal,
            SigningAuthorities authorities,
            OutgoingSigning signing,
            PaperShelf shelf,
            OutgoingFiles papers,
            TransactionTemplate transaction) {
        this.journal = journal;
        this.authorities = authorities;
        this.signing = signing;
        this.shelf = shelf;
        this.papers = papers;
        this.transaction = transaction;
    }

    /// How one of a batch went.
    ///
    /// @param refusal why it was not signed, or null where it was
    public record Signed(
            UUID document,
            String summary,
            @org.jspecify.annotations.Nullable Refusal refusal) {

        public boolean isSigned() {
            return refusal == null;
        }
    }

    /// What the signer has in hand: the newest paper, once the content was sent to the signer's screen.
    public void opened(Actor actor, UUID id) {
        transaction.executeWithoutResult(status -> {
            var document = journal.readable(actor, id);
            papers.last(document, OutgoingFile.Kind.TO_SIGN)
                    .ifPresent(paper -> papers.opened(document, paper.no(), actor.person(), journal.now()));
        });
    }

    public boolean hasOpened(Actor actor, OutgoingDocument document) {
        return papers.last(document, OutgoingFile.Kind.TO_SIGN)
                .filter(paper -> papers.hasOpened(document, paper.no(), actor.person()))
                .isPresent();
    }

    public OutgoingDocument sign(Actor actor, UUID id, int seen, Pin pin) {
        return inTransaction(() -> {
            journal.open(actor, id, seen, OutgoingAct.SIGN);
            try (var key = signing.openOwnKey(actor, pin)) {
                return sign(actor, id, seen, key);
            }
        });
    }

    /// Signs what was opened, with one PIN. A document that cannot be signed holds up no other; one that this person
    /// has signed before counts as signed.
    ///
    /// @throws Refusal for a wrong PIN or too many documents: then nothing is signed
    public List<Signed> signAll(Actor actor, List<UUID> ids, Pin pin) {
        actor.require(vn.xaso.kernel.Right.SIGN_DOCUMENTS);
        if (ids.isEmpty() || ids.size() > LARGEST_BATCH) {
            throw new Refusal("outgoing.refusal.batchSize", LARGEST_BATCH);
        }
        try (var key = inTransaction(() -> signing.openOwnKey(actor, pin))) {
            return signAll(actor, ids, key);
        }
    }

    /// The same with a key that lies open already.
    public List<Signed> signAll(Actor actor, List<UUID> ids, OpenedKey key) {
        var results = new ArrayList<Signed>();
        for (var id : ids.stream().distinct().toList()) {
            results.add(signOne(actor, id, key));
        }
        return List.copyOf(results);
    }

    private Signed signOne(Actor actor, UUID id, OpenedKey key) {
        OutgoingDocument document;
        try {
            document = inTransaction(() -> journal.readable(actor, id));
        } catch (Absent absent) {
            return new Signed(id, "", new Refusal("outgoing.refusal.notNow"));
        }
        var summary = document.head().summary();
        boolean signedBefore = document.state() == OutgoingState.SIGNED
                && actor.person().equals(document.head().signer());
        if (signedBefore) {
            return new Signed(id, summary, null);
        }
        try {
            inTransaction(() -> sign(actor, id, document.version(), key));
            return new Signed(id, summary, null);
        } catch (Refusal refusal) {
            return new Signed(id, summary, refusal);
        } catch (Absent | Overtaken gone) {
            return new Signed(id, summary, new Refusal("outgoing.refusal.notNow"));
        }
    }

    private OutgoingDocument sign(Actor actor, UUID id, int seen, OpenedKey key) {
        var before = journal.open(actor, id, seen, OutgoingAct.SIGN);
        var paper = shelf.last(before, OutgoingFile.Kind.TO_SIGN);
        if (!papers.hasOpened(before, paper.no(), actor.person())) {
            throw new Refusal("outgoing.refusal.notOpened");
        }
        var now = journal.now();
        requireAuthority(actor, before, paper, now);
        var signed = signing.byLeader(actor, shelf.read(before, paper), key, now);
        shelf.keep(actor, before, OutgoingFile.Kind.SIGNED, signed, paper.signature(), now);
        return journal.happen(actor, before, OutgoingAct.SIGN, "");
    }

    /// What is printed above the signature must be what this person may sign as today.
    private void requireAuthority(Actor actor, OutgoingDocument document, OutgoingFile paper, java.time.Instant now) {
        var lines = authorities.lines(
                document.unit(), actor.person(), document.head().type(), document.office(), OutgoingJournal.day(now));
        if (!lines.equals(paper.signature())) {
            throw new Refusal("outgoing.refusal.capacityChanged", String.join(" / ", lines));
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
