package vn.xaso.documents;

import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// Carries issued documents to recipients. The house itself carries to its own units (`documents.incoming`); other
/// carriers may follow.
///
/// Called outside any transaction, from the outbox of the issuer; a second call for the same document and recipient
/// changes nothing. A fault is thrown and the outbox tries again.
public interface DocumentCourier {

    boolean reaches(UnitId recipient);

    void deliver(IssuedDocument document, UnitId recipient);

    /// Asks the recipient to take back a document: it is frozen there, not deleted.
    ///
    /// Law: 30/2020/NĐ-CP art. 18
    void recall(UnitId issuer, UUID document, UnitId recipient, String reason);
}
