package vn.xaso.cases.digitising.application;

import java.util.List;

/// Looks at the pages of a PDF that the gate has let in.
public interface PdfPages {

    int count(byte[] pdf);

    /// Every page is a picture without words, and nobody has signed it: a scan.
    boolean isOfPicturesOnly(byte[] pdf);

    /// Two PDFs: the pages before that one, and the rest.
    ///
    /// @param from 2 to the number of pages
    List<byte[]> split(byte[] pdf, int from);
}
