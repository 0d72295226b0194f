package vn.xaso.documents.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xaso.documents.DocumentType;
import vn.xaso.kernel.UnitId;

/// Gives a document its number and date and writes it into the register, in the caller's transaction.
///
/// Law: 30/2020/NĐ-CP art. 15–16
public interface Register {

    /// The date is the day of the issue in the office; with a new year the numbers begin again.
    Registration enter(Paper paper, LocalDate day, Instant now, RegisterEntry entry);

    /// A voided number stays in the register and is never used again.
    void voidNumber(UnitId unit, UUID document, String reason, Instant at);

    /// What gets a number: a document, or a copy of one.
    ///
    /// @param notation what stands behind the number
    record Paper(UnitId unit, UUID id, DocumentType type, String notation) {}
}
