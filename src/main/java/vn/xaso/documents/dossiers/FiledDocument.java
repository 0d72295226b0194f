package vn.xaso.documents.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A document as a dossier lists it.
///
/// @param id the document in its part
/// @param origin which part that is
/// @param symbol number and notation, such as `15/QĐ-UBND`
/// @param type a code of [vn.xaso.documents.DocumentTypes]
/// @param author the issuer, or the office that drafted it
/// @param pages of the main file, 0 where nobody counted them
/// @param files what was stored with it, the main file first
/// @param href its page
///
/// Law: 30/2020/NĐ-CP art. 29, Phụ lục V
public record FiledDocument(
        UUID id,
        Origin origin,
        String symbol,
        LocalDate date,
        String type,
        String summary,
        String author,
        int pages,
        List<UUID> files,
        String href) {

    public enum Origin {
        INCOMING,
        OUTGOING
    }

    /// How a history calls it: the letter of a villager has no number.
    public String name() {
        return symbol.isEmpty() ? summary : symbol;
    }
}
