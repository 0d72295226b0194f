package vn.xaso.documents.outgoing.domain;

import java.util.List;

/// The opinions on the documents of the acting unit.
public interface Opinions {

    List<Opinion> list(OutgoingDocument document);

    void ask(OutgoingDocument document, Opinion opinion);

    void answer(OutgoingDocument document, Opinion answered);
}
