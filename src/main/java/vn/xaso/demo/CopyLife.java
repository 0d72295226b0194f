package vn.xaso.demo;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.documents.copies.application.CopyDesk;
import vn.xaso.documents.copies.application.CopyOriginals;
import vn.xaso.documents.copies.domain.DocumentCopies;
import vn.xaso.documents.copies.domain.DocumentCopy;
import vn.xaso.kernel.UnitId;

/// Makes copies at the clerk's desk. One that was made before a fall is found again.
@Lazy
@Component
class CopyLife {

    private final CopyDesk desk;
    private final CopyOriginals originals;
    private final DocumentCopies copies;
    private final TransactionTemplate transaction;

    CopyLife(CopyDesk desk, CopyOriginals originals, DocumentCopies copies, TransactionTemplate transaction) {
        this.desk = desk;
        this.originals = originals;
        this.copies = copies;
        this.transaction = transaction;
    }

    DocumentCopy make(DemoOffice office, CopyPlan plan, UUID document, List<UnitId> house) {
        var made = Objects.requireNonNull(transaction.execute(status -> copies.of(office.unit(), document))).stream()
                .filter(copy -> copy.type().equals(plan.type()))
                .findFirst();
        return made.orElseGet(() -> make(office, wanted(office, plan, document, house)));
    }

    private DocumentCopy make(DemoOffice office, CopyDesk.Wanted wanted) {
        return desk.make(office.clerk(), wanted, office.keyOfUnit());
    }

    private CopyDesk.Wanted wanted(DemoOffice office, CopyPlan plan, UUID document, List<UnitId> house) {
        var source = plan.source().name();
        var original = originals.get(office.clerk(), source, document);
        return new CopyDesk.Wanted(
                source,
                document,
                original.files().getFirst().no(),
                null,
                plan.type(),
                original.words(),
                plan.pages(),
                house,
                plan.recipients(),
                office.head("OFFICE").name());
    }
}
