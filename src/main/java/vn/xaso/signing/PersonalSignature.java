package vn.xaso.signing;

import java.time.Instant;

/// The leader's signature: the first one, blue handwriting in its place, after it only number, day and further
/// signatures may come.
///
/// Law: 30/2020/NĐ-CP art. 13, Phụ lục I, ô 7c
public interface PersonalSignature {

    /// Refuses with `signing.document.unreadable`.
    ///
    /// @param pdf a printed document with the field `chu_ky`; without it the signature stands at the bottom right
    ///     of the last page
    /// @param key of a person
    /// @return the document with the signature in a new revision at its end
    byte[] sign(byte[] pdf, OpenedKey key, Instant at);
}
