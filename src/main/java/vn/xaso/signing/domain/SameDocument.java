package vn.xaso.signing.domain;

/// Tells which document a file is, and whether two files are one.
public interface SameDocument {

    /// The same for the same signed states with the same words in the fields, however the file was saved since.
    byte[] fingerprint(byte[] pdf);

    /// What the document calls itself, at most 300 characters; empty where it has no title.
    String title(byte[] pdf);

    /// Whether the second file is the first one with signatures and time-stamps behind it, and nothing else.
    boolean isOnlySigned(byte[] before, byte[] after);
}
