package vn.xaso.ui.print;

import vn.xaso.ui.Language;

/// What a reader and an archive see beside the text of a PDF.
///
/// @param title the title in the window of the reader
public record PdfDetails(String title, Language language) {

    public static PdfDetails of(String title) {
        return new PdfDetails(title, Language.VI);
    }
}
