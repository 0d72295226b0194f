package vn.xaso.documents;

import java.time.Instant;
import java.util.List;

/// Prints documents as the law lays them out, and marks copies.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, Phụ lục III
public interface DocumentPress {

    /// Prints a PDF/A-2u with the open fields `so`, `ngay` (where the text has no number and date) and `chu_ky`, as
    /// [vn.xaso.signing.NumberAndDate] and [vn.xaso.signing.PersonalSignature] expect them.
    byte[] print(DocumentText text);

    /// Gives a PDF made elsewhere (Word, another program) the same three open fields, where the empty number, the date
    /// and the signer's name were found in it.
    ///
    /// @throws vn.xaso.kernel.Refusal `documents.layout.noPlace` when one of the places cannot be found
    byte[] open(byte[] pdf);

    /// Makes the electronic copy: the form of copy, the copying body and the time at the top right of the first page.
    ///
    /// Law: 30/2020/NĐ-CP art. 25–27, Phụ lục I, ô 14
    byte[] copy(byte[] pdf, Copy copy);

    /// @param mark as it is printed, such as `SAO Y`
    /// @param symbol number and notation of the copy, such as `05/SY-UBND`
    /// @param pages those taken over, from 1; empty for all
    record Copy(String mark, String symbol, String body, Instant at, List<Integer> pages) {}
}
