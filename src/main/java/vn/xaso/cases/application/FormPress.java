package vn.xaso.cases.application;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.CasePrints.Print;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;

/// Prints the forms 01 to 06 of a case from its events: the same events, the same form.
///
/// Law: TT 03/2025/TT-VPCP, annex I
@Lazy
@Component
public class FormPress {

    private final CaseFiles cases;
    private final ReceiptForm receipt;
    private final NoticeForms notices;
    private final ControlSheet control;
    private final FormWords words;
    private final ResultPrinter printer;

    FormPress(
            CaseFiles cases,
            ReceiptForm receipt,
            NoticeForms notices,
            ControlSheet control,
            FormWords words,
            ResultPrinter printer) {
        this.cases = cases;
        this.receipt = receipt;
        this.notices = notices;
        this.control = control;
        this.words = words;
        this.printer = printer;
    }

    /// @param name the file as [CasePrints.Print#file] names it
    public Optional<byte[]> print(CaseFile caseFile, String name) {
        var events = cases.events(caseFile);
        return CasePrints.available(caseFile, events).stream()
                .filter(print -> print.file().equals(name))
                .findFirst()
                .map(print -> print(caseFile, events, print));
    }

    /// What an act would print, marked as such.
    ///
    /// @param after the case as it would be
    byte[] preview(CaseFile after, CaseEvent event) {
        var number = CasePrints.numberOf(event.act());
        return FormWords.asPreview(() -> print(after, List.of(event), new Print(number, event.no())));
    }

    private byte[] print(CaseFile caseFile, List<CaseEvent> events, Print print) {
        var event = events.stream()
                .filter(one -> one.no() == print.event())
                .findFirst()
                .orElseThrow();
        return printer.print(
                "cases/print/form" + print.number(),
                page(caseFile, events, event, print.number()),
                words.of("cases.print." + print.number()));
    }

    private Object page(CaseFile caseFile, List<CaseEvent> events, CaseEvent event, String number) {
        return switch (number) {
            case "01" -> receipt.page(caseFile, event);
            case "02" -> notices.supplement(caseFile, event);
            case "03" -> notices.refusal(caseFile, event);
            case "04" -> notices.apology(caseFile, event);
            case "05" -> notices.stop(caseFile, event);
            default -> control.page(caseFile, events, event);
        };
    }
}
