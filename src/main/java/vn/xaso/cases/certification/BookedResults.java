package vn.xaso.cases.certification;

import java.time.Instant;
import java.util.List;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.directory.Official;

/// Results that have a book of their own and stand not among the documents of the office, such as certified copies.
/// Brought by the part that keeps those books.
public interface BookedResults {

    /// A number as it was given.
    ///
    /// @param notation what follows it, such as ` quyển số 01/2026-SCT/BS`
    /// @param written as it stands in the field of an electronic result
    record Given(int number, String notation, String written) {}

    /// Whether the result of the case is one.
    boolean has(CaseFile caseFile);

    boolean isElectronic(CaseFile caseFile);

    /// The electronic result as the leader will sign it.
    ///
    /// @param capacity the lines above the name
    byte[] print(CaseFile caseFile, Official signer, List<String> capacity);

    /// Enters the result in its book, in the caller's transaction.
    ///
    /// @return the first number, where the case has several papers
    Given enter(CaseFile caseFile, Instant now);

    /// What the result is called in the store of its owner.
    String title(CaseFile caseFile);
}
