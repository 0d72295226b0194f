package vn.xaso.signing;

import java.time.Instant;

/// The signature of the organisation: the last one.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 8, ô 14
public interface OrganisationSeal {

    /// On the main document: a red seal over the left third of the leader's signature, without words.
    byte[] sign(byte[] pdf, OpenedKey key, Instant at);

    /// On an attachment in a file of its own: no seal, but number and time at the top right of page 1.
    ///
    /// @param numberAndSymbol of the main document, such as `15/KH-UBND`
    byte[] signAttachment(byte[] pdf, OpenedKey key, String numberAndSymbol, Instant at);

    /// On an electronic copy: the kind of copy, who copied and when, at the top right of page 1.
    ///
    /// @param kind such as `Sao y`
    /// @param organisation who copies, as it stands on its own documents
    byte[] signCopy(byte[] pdf, OpenedKey key, String kind, String organisation, Instant at);
}
