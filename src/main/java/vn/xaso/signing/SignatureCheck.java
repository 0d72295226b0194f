package vn.xaso.signing;

import java.util.List;

/// Tells of every signature in a PDF whether to trust it. Asks no other server and never fails on a strange file.
public interface SignatureCheck {

    /// Judges any file, in a process of its own: at most 10 seconds and half a gigabyte.
    ///
    /// Refuses with `signing.check.busy` when too many files wait already.
    SignatureReport examine(byte[] pdf);

    /// Judges a file that this house made itself, in this process: sooner, and without a guard.
    SignatureReport examineOwn(byte[] pdf);

    /// In short, for any file. An empty list: no signature, or not a PDF that can be read.
    default List<SignatureVerdict> verify(byte[] pdf) {
        return examine(pdf).inShort();
    }

    default List<SignatureVerdict> verifyOwn(byte[] pdf) {
        return examineOwn(pdf).inShort();
    }
}
