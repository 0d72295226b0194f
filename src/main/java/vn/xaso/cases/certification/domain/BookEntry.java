package vn.xaso.cases.certification.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;

/// One line of a book, as it was on the day of the certification.
///
/// @param paper the number of the paper in the case
/// @param matter the original, the signed paper or the contract
/// @param signer name and position of the one who certified
/// @param struck why the number does not count, or empty; it is never given again
public record BookEntry(
        BookNumber number,
        LocalDate on,
        UUID caseId,
        String caseCode,
        int paper,
        String requester,
        String identity,
        String matter,
        String signer,
        int copies,
        @Nullable Money fee,
        String note,
        String struck) {

    public boolean isStruck() {
        return !struck.isEmpty();
    }

    /// The same matter under a new number, after the old one was struck.
    public BookEntry again(BookNumber given, LocalDate today) {
        return new BookEntry(
                given, today, caseId, caseCode, paper, requester, identity, matter, signer, copies, fee, note, "");
    }
}
