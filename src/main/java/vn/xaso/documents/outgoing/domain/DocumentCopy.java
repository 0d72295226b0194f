package vn.xaso.documents.outgoing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.numbers.DocumentSymbols;

/// A copy that the unit issued of its own document or of one it received.
///
/// @param document the outgoing document it is a copy of, or null
/// @param type a code of the list of document types: SY, TrS, SL
/// @param original what it is a copy of, in words
/// @param pages those taken over, or empty for all
/// @param signer who signed it
///
/// Law: 30/2020/NĐ-CP art. 25–27
public record DocumentCopy(
        UUID id,
        @Nullable UUID document,
        String type,
        String original,
        int number,
        String notation,
        LocalDate on,
        Instant at,
        String pages,
        String recipients,
        String signer,
        UUID file) {

    public String symbol() {
        return DocumentSymbols.padded(number) + "/" + notation;
    }
}
