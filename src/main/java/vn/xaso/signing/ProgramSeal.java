package vn.xaso.signing;

import java.time.Instant;
import vn.xaso.kernel.UnitId;

/// The seal with which the program signs for a unit what it makes without a person, such as the receipt for money that
/// came by night. The certificate says so, and nothing that people sign is signed with it.
public interface ProgramSeal {

    /// Makes the key when it is first needed, and another one before it ends. Costs about 50 ms: open once for a batch,
    /// outside any
    /// transaction.
    ///
    /// Refuses with `signing.key.absent` where the unit has blocked it.
    OpenedKey open(UnitId unit);

    /// A red seal in its place, without words, at the bottom right where the document has no place for it.
    ///
    /// Refuses with `signing.document.unreadable`.
    byte[] sign(byte[] pdf, OpenedKey key, Instant at);
}
