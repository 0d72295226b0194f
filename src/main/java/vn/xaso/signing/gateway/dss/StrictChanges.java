package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.modifications.PdfObjectTree;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.xaso.signing.SignatureReport.Change;

/// Finds what the library lets pass: a field written over, moved or repainted after the signature, and a new field with
/// something in it. The library takes all that for the filling of a form.
final class StrictChanges extends DefaultPdfObjectModificationsFinder {

    @Override
    public PdfObjectModifications find(PdfDocumentReader signed, PdfDocumentReader last) {
        var found = super.find(signed, last);
        if (found.isEmpty()) {
            return found;
        }
        try {
            var before = DocumentShape.of(((PdfBoxDocumentReader) signed).getPDDocument());
            var after = DocumentShape.of(((PdfBoxDocumentReader) last).getPDDocument());
            for (var change : before.changesIn(after)) {
                add(change, found);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static void add(Change change, PdfObjectModifications found) {
        switch (change) {
            case FIELDS_CHANGED, PAGE_CONTENT -> found.addUndefinedChange(named(change));
            case ANNOTATIONS -> found.addAnnotCreationChange(named(change));
            default -> {}
        }
    }

    private static ObjectModification named(Change change) {
        return ObjectModification.create(new PdfObjectTree(change.name()), null);
    }
}
