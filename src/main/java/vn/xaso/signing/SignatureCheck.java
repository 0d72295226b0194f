package vn.xaso.signing;

import java.util.List;

/// Tells of every signature in a PDF whether to trust it. Asks no other server and never fails on a strange file.
public interface SignatureCheck {

    /// An empty list: no signature, or not a PDF that can be read.
    List<SignatureVerdict> verify(byte[] pdf);
}
