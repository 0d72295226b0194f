package vn.xaso.cases.certification.application;

import java.util.List;

/// Puts scanned pages and the sheet with the words of certification into one file.
public interface PageBinder {

    /// @param sheet a printed PDF with its open fields; it stays the last page
    /// @param scans PDFs, in their order
    byte[] before(byte[] sheet, List<byte[]> scans);
}
