package vn.xaso.cases.application;

import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;

/// Prints the forms 01 to 06 of a case from its events: the same events, the same form.
///
/// Law: TT 03/2025/TT-VPCP, annex I
@Lazy
@Component
public class FormPress {

    private final CaseFiles cases;

    FormPress(CaseFiles cases) {
        this.cases = cases;
    }

    /// @param name the file as [CasePrints.Print#file] names it
    public Optional<byte[]> print(CaseFile caseFile, String name) {
        return CasePrints.available(caseFile, cases.events(caseFile)).stream()
                .filter(print -> print.file().equals(name))
                .findFirst()
                .map(print -> new byte[0]);
    }
}
