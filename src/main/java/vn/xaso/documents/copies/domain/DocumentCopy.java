package vn.xaso.documents.copies.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.numbers.DocumentSymbols;

/// A copy that the unit issued of a document of its own, of one it received, or of another paper.
///
/// @param source whose part of the house the original is of, or empty where it was uploaded
/// @param document the original, or null where it was uploaded
/// @param type a code of the list of document types: SY, TrS, SL
/// @param original what it is a copy of, in words
/// @param pages those taken over, or empty for all
/// @param signer who signed it
/// @param maker who made it
///
/// Law: 30/2020/NĐ-CP art. 25–27
public record DocumentCopy(
        UUID id,
        String source,
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
        String maker,
        UUID file) {

    public String symbol() {
        return DocumentSymbols.padded(number) + "/" + notation;
    }
}
