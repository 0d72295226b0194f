package vn.xaso.documents.numbers.application;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.DocumentType.Family;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.NumberBook;
import vn.xaso.documents.numbers.DocumentSymbols;
import vn.xaso.documents.numbers.Register;
import vn.xaso.documents.numbers.RegisterEntry;
import vn.xaso.documents.numbers.domain.CaseResults;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;

/// Enters the results of cases among the outgoing documents, so that the register has no gap.
@Component
class ResultRegister implements NumberBook.Results {

    private static final String BODY = "UBND";
    private static final String HOLDER = "Văn thư";
    private static final String NOTE = "Kết quả hồ sơ ";

    private final Register register;
    private final DocumentTypes types;
    private final CaseResults results;

    ResultRegister(Register register, DocumentTypes types, CaseResults results) {
        this.register = register;
        this.types = types;
        this.results = results;
    }

    @Override
    public int enter(UnitId unit, NumberBook.Result result, Instant now) {
        var day = LocalDate.ofInstant(now, OfficeClock.ZONE);
        var type = type(result);
        var id = Ids.next();
        results.add(unit, id, type, result, day, now);
        var notation = DocumentSymbols.notation(type, BODY, "", day.getYear());
        var entry = new RegisterEntry(HOLDER, 1, NOTE + result.caseCode(), "");
        return register.enter(new Register.Paper(unit, id, type, notation), day, now, entry)
                .number();
    }

    /// Certificates stand in no list of types; they have numbers of their own.
    private DocumentType type(NumberBook.Result result) {
        var abbreviation = result.abbreviation();
        return types.list().stream()
                .filter(type -> type.family() == Family.ADMINISTRATIVE || type.family() == Family.COPY)
                .filter(type -> type.abbreviation().equals(abbreviation))
                .findFirst()
                .orElseGet(() -> new DocumentType("", abbreviation, result.name(), result.name(), Family.OTHER, null));
    }
}
