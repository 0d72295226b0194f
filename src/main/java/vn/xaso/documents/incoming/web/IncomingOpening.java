package vn.xaso.documents.incoming.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.incoming.application.IncomingAccess;
import vn.xaso.documents.incoming.domain.Owner;
import vn.xaso.kernel.Actor;

/// Tells modules above what an incoming document is.
@Component
class IncomingOpening implements DocumentWork.Opening {

    private final IncomingAccess access;

    IncomingOpening(IncomingAccess access) {
        this.access = access;
    }

    @Override
    public DocumentWork.Side side() {
        return DocumentWork.Side.INCOMING;
    }

    @Override
    public DocumentWork.Late get(Actor actor, UUID document) {
        var found = access.readable(actor, document);
        var owner = found.handling().owner();
        return new DocumentWork.Late(
                document,
                IncomingAsked.HERE + "/" + document,
                found.particulars().symbol(),
                found.particulars().summary(),
                found.handling().dueOn(),
                owner != null && owner.kind() == Owner.Kind.PERSON ? owner.id() : null);
    }
}
