package vn.xaso.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// A document of this house as it goes to one recipient.
///
/// @param id the document at its issuer; with `issuer` the identity that makes a second delivery harmless
/// @param type a code of [DocumentTypes]
/// @param number such as `15`, at most 11 characters
/// @param notation such as `QĐ-UBND`, at most 30 characters
/// @param summary at most 500 characters
/// @param pages of the main file
/// @param dueOn the day by which the issuer wants an answer, or null
/// @param files what the issuer stored, the main file first; the rows lie in the issuer's unit
/// @param replaces the document that this one replaces, or null
///
/// Law: 30/2020/NĐ-CP Phụ lục VI
public record IssuedDocument(
        UUID id,
        UnitId issuer,
        String issuerName,
        String type,
        String number,
        String notation,
        LocalDate issuedOn,
        String summary,
        Urgency urgency,
        String signerPosition,
        String signerName,
        int pages,
        @Nullable LocalDate dueOn,
        List<UUID> files,
        @Nullable UUID replaces) {

    /// As people write it: `15/QĐ-UBND`.
    public String symbol() {
        return number + "/" + notation;
    }

    /// The documents of this unit that were drafted as an answer to one that came in. Brought by `documents.outgoing`.
    public interface Answers {

        /// The newest first; those that are not issued yet too.
        ///
        /// @param incoming the document that is answered
        List<Answer> to(UUID incoming);
    }

    /// @param symbol number and notation, or empty before it has a number
    /// @param issuedOn null before it is issued
    /// @param href its page
    public record Answer(
            UUID id,
            String symbol,
            String summary,
            @Nullable LocalDate issuedOn,
            String href) {}
}
