package vn.xaso.signing.domain;

/// Tells whether two files are one document.
public interface SameDocument {

    /// The same for the same signed states with the same words in the fields, however the file was saved since.
    byte[] fingerprint(byte[] pdf);

    /// Whether the second file is the first one with signatures and time-stamps behind it, and nothing else.
    boolean isOnlySigned(byte[] before, byte[] after);
}
