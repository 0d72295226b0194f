package vn.xaso.documents.numbers.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.NumberBook;
import vn.xaso.kernel.UnitId;

/// The results of cases that have a number among the outgoing documents.
public interface CaseResults {

    /// @param entry what the number was given to
    /// @param type an empty code where the list of types has none such
    void add(UnitId unit, UUID entry, DocumentType type, NumberBook.Result result, LocalDate day, Instant now);

    /// Says whether the number was given to the result of a case.
    boolean has(UnitId unit, UUID entry);
}
