package vn.xaso.cases.certification.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.certification.application.CertificationMatters;
import vn.xaso.cases.certification.application.CertificationMoney;
import vn.xaso.cases.certification.domain.BookEntry;
import vn.xaso.cases.certification.domain.CertificationBooks;
import vn.xaso.cases.certification.domain.CertifiedPaper;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Shows papers, fees and numbers on the page of a case of certification. Any other case costs nothing.
@Component
class CertifiedPanels implements CasePanel {

    private static final int ORDER = 15;

    private final CertificationMatters matters;
    private final CertificationBooks books;
    private final CertificationMoney money;

    CertifiedPanels(CertificationMatters matters, CertificationBooks books, CertificationMoney money) {
        this.matters = matters;
        this.books = books;
        this.money = money;
    }

    @Override
    public Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts) {
        if (matters.bookOf(caseFile.procedureCode()).isEmpty()) {
            return Optional.empty();
        }
        var request = matters.of(caseFile);
        var numbers = books.of(caseFile.unit(), List.of(caseFile.id())).getOrDefault(caseFile.id(), List.of()).stream()
                .collect(Collectors.toMap(BookEntry::paper, Function.identity()));
        var balance = money.balances(caseFile.unit(), List.of(caseFile.id())).get(caseFile.id());
        boolean prints = !numbers.isEmpty() && !request.isElectronic() && actor.may(Right.READ_CASES);
        var panel = new CertifiedPanel(
                request.papers().stream()
                        .map(paper -> line(paper, numbers, texts))
                        .toList(),
                CertificationWords.fee(request, texts),
                balance == null ? "" : CertificationWords.paid(balance, texts),
                prints ? CertificationTabs.SHEETS + "?case=" + caseFile.id() : "");
        return Optional.of(new Panel(ORDER, "cases/certification/web/part/certifiedPanel", panel));
    }

    private static CertifiedPanel.Line line(CertifiedPaper paper, Map<Integer, BookEntry> numbers, Texts texts) {
        var entry = numbers.get(paper.no());
        var fee = paper.fee();
        return new CertifiedPanel.Line(
                paper.named(),
                String.valueOf(paper.pages()),
                String.valueOf(paper.copies()),
                fee == null ? texts.of("certification.fee.unknown") : fee.toString(),
                entry == null ? "" : entry.number().text());
    }
}
