package vn.xaso.signing;

import java.time.Instant;

/// The signature of the organisation: the last one, a red seal over the left third of the leader's signature.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 8
public interface OrganisationSeal {

    byte[] sign(byte[] pdf, OpenedKey key, Instant at);
}
