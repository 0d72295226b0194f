package vn.xaso.documents.reading.domain;

import java.util.Optional;

/// Opens strange files without harm.
public interface Papers {

    /// Nothing when it is no PDF that can be opened, or when the program for it is not on this machine.
    Optional<Paper> open(byte[] pdf);

    /// Whether there is a program on this machine that reads scans.
    boolean canScan();
}
