package vn.xaso.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The keys that the server keeps. A wrong PIN is counted; five in a row lock the key for that person for 15 minutes.
///
/// Refuses with `signing.pin.wrong`, `signing.pin.first`, `signing.pin.same`, `signing.pin.locked`, `signing.pin.weak`,
/// `signing.pin.elsewhere`, `signing.key.absent`, `signing.key.expired`.
public interface KeyShelf {

    /// Makes a key under the authority of the house. A key that was in force for the holder is revoked.
    CertificateCard issue(KeyOrder order);

    /// Makes a key with a PIN that opens nothing until its keeper has changed it. A key that was in force is retired.
    CertificateCard issueWithFirstPin(KeyOrder order);

    /// Lets one more person open the key with a PIN of his or her own; somebody who may open it must agree.
    void share(KeyHolder holder, UUID keeper, Pin keepersPin, UUID newKeeper, Pin newPin);

    void changePin(KeyHolder holder, UUID keeper, Pin old, Pin chosen);

    /// Takes back the certificate: what was signed with it is not believed any more.
    void revoke(KeyHolder holder);

    /// Nobody opens the key again; what was signed with it stays good.
    void retire(KeyHolder holder);

    /// Opens the key. Costs about 50 ms on purpose: open once for a batch.
    OpenedKey open(KeyHolder holder, UUID keeper, Pin pin);

    Optional<CertificateCard> find(KeyHolder holder);

    /// The keys of the unit that the person may open.
    List<CertificateCard> listFor(UnitId unit, UUID keeper);
}
