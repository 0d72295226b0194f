package vn.xaso.documents.outgoing.domain;

import java.util.List;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The opinions on the documents of the acting unit.
public interface Opinions {

    List<Opinion> list(OutgoingDocument document);

    void ask(OutgoingDocument document, Opinion opinion);

    /// Those asked of one person that wait, by document.
    List<UUID> openOf(UnitId unit, UUID person);

    /// All that wait in the document for one person wait for another one from now on.
    ///
    /// @param asked the name of that one
    void passOn(OutgoingDocument document, UUID from, UUID to, String asked);

    void answer(OutgoingDocument document, Opinion answered);
}
