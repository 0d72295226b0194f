package vn.xaso.documents.outgoing.domain;

import java.util.List;

/// All versions of the drafts of the acting unit.
public interface Drafts {

    void add(OutgoingDocument document, Draft draft);

    List<Draft> list(OutgoingDocument document);

    /// @throws vn.xaso.kernel.Absent where there is no such version
    Draft get(OutgoingDocument document, int no);

    /// The proposals for a type, the law's own layout first.
    List<ContentTemplate> templates(String type);

    /// A proposal for the content.
    ///
    /// @param addressees one a line, as the bases and the places
    record ContentTemplate(
            int no, String nameVi, String nameEn, String addressees, String bases, String body, String places) {}
}
