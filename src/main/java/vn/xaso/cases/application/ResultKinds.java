package vn.xaso.cases.application;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.xaso.cases.certification.BookedResults;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.directory.Official;
import vn.xaso.documents.NumberBook;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;

/// What the result of a case is: electronic or on paper, and where it is entered.
@Component
class ResultKinds {

    private final Procedures procedures;
    private final NumberBook.Results documents;
    private final BookedResults booked;

    ResultKinds(Procedures procedures, NumberBook.Results documents, BookedResults booked) {
        this.procedures = procedures;
        this.documents = documents;
        this.booked = booked;
    }

    /// A refusal in writing is always electronic.
    boolean isElectronic(CaseFile caseFile) {
        if (caseFile.outcome() == Outcome.DECLINED) {
            return true;
        }
        return isBooked(caseFile) ? booked.isElectronic(caseFile) : hasTemplate(caseFile);
    }

    boolean isBooked(CaseFile caseFile) {
        return caseFile.outcome() != Outcome.DECLINED && booked.has(caseFile);
    }

    private boolean hasTemplate(CaseFile caseFile) {
        return version(caseFile).results().stream().anyMatch(result -> result.template() != null);
    }

    byte[] print(CaseFile caseFile, Official signer) {
        return booked.print(caseFile, signer, ResultSigners.capacity(signer));
    }

    /// Its number, entered among the documents of the office or in a book of its own.
    BookedResults.Given enter(CaseFile caseFile, String signer, Instant now) {
        if (isBooked(caseFile)) {
            return booked.enter(caseFile, now);
        }
        var procedure = version(caseFile);
        var series = ResultSheet.series(procedure, caseFile.outcome());
        var entry = ResultSheet.entry(caseFile, procedure, series, signer);
        int number = documents.enter(caseFile.unit(), entry, now);
        return new BookedResults.Given(number, ResultSheet.notation(series), ResultSigning.padded(number));
    }

    String title(CaseFile caseFile) {
        var procedure = version(caseFile);
        return isBooked(caseFile)
                ? booked.title(caseFile)
                : procedure.results().stream()
                        .findFirst()
                        .map(ProcedureVersion.ResultDocument::name)
                        .orElse(procedure.name());
    }

    private ProcedureVersion version(CaseFile caseFile) {
        return procedures.version(caseFile.procedureVersion());
    }
}
