package vn.xaso.payments.reconciliation.domain;

import java.util.List;

/// Reads a table out of a file that has passed the gate.
public interface TableFile {

    /// As many lines as a commune's account has in years.
    int MOST_ROWS = 20_000;

    int MOST_COLUMNS = 60;

    /// @param spreadsheet XLSX, otherwise text with separators
    /// @return rows of cells as text; days as `2026-11-24T09:15`, numbers plain where the file knows them
    /// @throws vn.xaso.kernel.Refusal if it cannot be read, or is too long
    List<List<String>> rows(byte[] content, boolean spreadsheet);
}
