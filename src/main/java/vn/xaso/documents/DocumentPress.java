package vn.xaso.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

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

    /// Binds pictures (JPEG, PNG) into one PDF/A-2u: each on a page A4 of its own, upright, whole and not stretched.
    ///
    /// @throws vn.xaso.kernel.Refusal where one of them cannot be shown in colours that keep, or all are too large
    byte[] bind(List<byte[]> pictures);

    /// @param mark as it is printed, such as `SAO Y`
    /// @param symbol number and notation of the copy, such as `05/SY-UBND`
    /// @param pages those taken over, from 1; empty for all
    record Copy(String mark, String symbol, String body, Instant at, List<Integer> pages) {}

    /// The documents of one part of the house, for those who copy them. `documents.incoming` and `documents.outgoing`
    /// each bring one.
    ///
    /// Law: 30/2020/NĐ-CP art. 25
    interface Originals {

        /// A stable word: `INCOMING`, `OUTGOING`.
        String source();

        /// @throws vn.xaso.kernel.Absent where the official may not read it
        /// @throws vn.xaso.kernel.Refusal where the law or its state forbids a copy
        Original get(Actor actor, UUID id);

        /// One of its files as a PDF; pictures are bound.
        byte[] pdf(Actor actor, UUID id, int no);
    }

    /// A document that may be copied.
    ///
    /// @param words number, day, issuer and summary
    /// @param subject as the audit trail names it
    /// @param href its page
    /// @param files those that can be copied, the main one first
    record Original(String words, String subject, String href, Nature nature, List<File> files) {

        /// Law: 30/2020/NĐ-CP art. 25 cl. 2 (only a copy is copied as such)
        public enum Nature {
            ORIGINAL,
            COPY,
            UNKNOWN
        }

        /// One PDF, or all pictures together.
        ///
        /// @param no of the first
        /// @param names in their order
        public record File(int no, List<String> names) {}
    }

    /// The copies that were made of a document of this unit. Brought by `documents.copies`.
    interface Copies {
        List<Made> of(UnitId unit, UUID original);
    }

    /// @param type a code of [DocumentTypes]
    /// @param by who made it
    /// @param href the copy itself
    record Made(UUID id, String symbol, String type, Instant at, String by, String recipients, String href) {}
}
