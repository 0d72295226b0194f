package vn.xaso.documents.dossiers.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.documents.dossiers.domain.OriginalUse;
import vn.xaso.documents.dossiers.domain.Paper;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.Slice;

/// Where somebody looks at an original that is kept, or borrows it, and brings it back.
///
/// Law: 30/2020/NĐ-CP art. 19, Phụ lục IV
@Service
@Transactional
public class OriginalsDesk {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 500;

    private final OriginalUse.Register register;
    private final Dossiers dossiers;
    private final DossierJournal journal;
    private final AuditTrail audit;

    OriginalsDesk(OriginalUse.Register register, Dossiers dossiers, DossierJournal journal, AuditTrail audit) {
        this.register = register;
        this.dossiers = dossiers;
        this.journal = journal;
        this.audit = audit;
    }

    /// @param backBy until when it comes back; null: it is only looked at
    public record Wanted(
            String reader,
            String allowedBy,
            boolean takenAlong,
            @Nullable LocalDate backBy,
            String note) {}

    public OriginalUse give(Actor actor, UUID dossierId, @Nullable UUID document, Wanted wanted) {
        actor.require(Right.KEEP_ARCHIVE);
        var dossier = dossiers.get(actor.unit(), dossierId);
        var check = new Mistakes.Check();
        check.require("original", document != null, "dossiers.refusal.choosePaper");
        var reader = check.part("reader", () -> name(wanted.reader(), "dossiers.refusal.reader"), "");
        var allowedBy = check.part("allowedBy", () -> name(wanted.allowedBy(), "dossiers.refusal.allowedBy"), "");
        var backBy = wanted.backBy();
        boolean comesBack = backBy != null && !backBy.isBefore(journal.today());
        check.require("backBy", !wanted.takenAlong() || comesBack, "dossiers.refusal.backBy");
        check.end();
        var paper = dossiers.papers(dossier).stream()
                .map(Paper::document)
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElseThrow(() -> new Absent("paper " + document));
        if (register.isOut(actor.unit(), paper.id())) {
            throw new Refusal("dossiers.refusal.outAlready");
        }
        var use = new OriginalUse(
                Ids.next(),
                actor.unit(),
                dossierId,
                dossier.plan().code(),
                paper,
                journal.today(),
                reader,
                wanted.takenAlong(),
                allowedBy,
                wanted.takenAlong() ? backBy : null,
                null,
                DossierWords.atMost(wanted.note(), LONGEST_NOTE),
                actor.person());
        register.add(use);
        audit.record(actor, actor.unit(), "original.give", dossier.plan().code(), paper.symbol());
        return use;
    }

    private static String name(String typed, String otherwise) {
        var name = DossierWords.atMost(typed, LONGEST_NAME);
        if (name.isEmpty()) {
            throw new Refusal(otherwise);
        }
        return name;
    }

    public OriginalUse takeBack(Actor actor, UUID id) {
        actor.require(Right.KEEP_ARCHIVE);
        var back = register.lock(actor.unit(), id).returned(journal.today());
        register.save(back);
        audit.record(
                actor,
                actor.unit(),
                "original.take-back",
                back.dossierCode(),
                back.document().symbol());
        return back;
    }

    @Transactional(readOnly = true)
    public Slice<OriginalUse> list(Actor actor, boolean onlyOut, @Nullable String after) {
        actor.require(Right.KEEP_ARCHIVE);
        return register.list(actor.unit(), onlyOut, after);
    }
}
