package vn.xaso.files;

import java.util.EnumSet;
import java.util.Set;

/// What a file is for: that decides which kinds are taken.
public enum Purpose {
    /// A paper of a case, from a citizen or scanned at the counter.
    CITIZEN_PAPER(EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG)),
    /// What officials work on among themselves.
    OFFICE_PAPER(EnumSet.complementOf(EnumSet.of(FileKind.CSV))),
    /// A form or a result that the office gives out.
    ISSUED_PAPER(EnumSet.of(FileKind.PDF)),
    /// A statement of a bank, a file of a payment provider.
    STATEMENT(EnumSet.of(FileKind.XLSX, FileKind.CSV)),
    /// A report that was filled in as a spreadsheet.
    REPORT_SHEET(EnumSet.of(FileKind.XLSX));

    private final Set<FileKind> kinds;

    Purpose(Set<FileKind> kinds) {
        this.kinds = kinds;
    }

    public boolean takes(FileKind kind) {
        return kinds.contains(kind);
    }
}
