package vn.xaso.signing.domain;

/// A program outside that signs the whole document by itself.
public interface WholeHand {

    /// Refuses with `signing.desktop.waiting` until the document has come back; asked again, it gives it.
    byte[] sign(byte[] pdf);
}
