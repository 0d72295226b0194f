package vn.xaso.documents;

/// For those who edit in Word: a document out as DOCX, and back in.
public interface WordFiles {

    byte[] write(DocumentText text);

    /// Reads back what [#write] wrote, and as much as can be recognised of a DOCX made elsewhere: what is not found is
    /// taken from `known`.
    ///
    /// @throws vn.xaso.kernel.Refusal `documents.layout.notWord` when it is no DOCX that can be read
    DocumentText read(byte[] docx, DocumentText known);

    /// Renders a DOCX made elsewhere as it is, where the machine has LibreOffice.
    ///
    /// @throws vn.xaso.kernel.Refusal `documents.layout.noRenderer` when the machine cannot
    byte[] pdf(byte[] docx);

    /// Whether the machine can render a DOCX as it is.
    boolean renders();
}
