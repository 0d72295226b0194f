package vn.xaso.cases.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.print.ReceiptPage;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.points.application.PointDesk;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.DeadlineWords;
import vn.xaso.ui.PublicAddress;
import vn.xaso.ui.print.QrCode;
import vn.xaso.ui.print.ResultLayout.Fact;

/// Fills form 01: what was received, from whom, and when the result is due.
///
/// Law: TT 03/2025/TT-VPCP, annex I, form 01
@Component
class ReceiptForm {

    private static final int SQUARE = 300;
    private static final int LONGEST_FEE = 400;

    private final CaseFiles cases;
    private final Procedures procedures;
    private final CaseClock clock;
    private final FormWords words;
    private final PublicAddress address;
    private final PointDesk points;

    ReceiptForm(
            CaseFiles cases,
            Procedures procedures,
            CaseClock clock,
            FormWords words,
            PublicAddress address,
            PointDesk points) {
        this.points = points;
        this.clock = clock;
        this.cases = cases;
        this.procedures = procedures;
        this.words = words;
        this.address = address;
    }

    ReceiptPage page(CaseFile caseFile, CaseEvent accepted) {
        var procedure = procedures.version(caseFile.procedureVersion());
        var lookUp =
                address.of("/theo-doi/" + (caseFile.code() == null ? "…" : caseFile.code()) + "?k=" + caseFile.key());
        return new ReceiptPage(
                words.headOfCentre("01", caseFile, accepted.at()),
                words.centre(caseFile),
                words.applicant(caseFile, "caseprint.applicant", procedure.name()),
                papers(caseFile, accepted.at()),
                terms(caseFile, procedure, accepted),
                lookUp,
                QrCode.dataUri(lookUp, SQUARE),
                words.help(caseFile),
                words.byApplicant(caseFile),
                words.block("caseprint.sign.receiver", accepted.by().name()));
    }

    /// Only what lay on the table that day: a paper that came later is on the event of that day.
    private List<ReceiptPage.Paper> papers(CaseFile caseFile, Instant accepted) {
        return cases.papers(caseFile).stream()
                .filter(paper -> !paper.addedAt().isAfter(accepted))
                .map(ReceiptForm::paper)
                .toList();
    }

    private static ReceiptPage.Paper paper(CasePaper paper) {
        return new ReceiptPage.Paper(
                paper.name(),
                count(paper, CasePaper.Kind.ORIGINAL),
                count(paper, CasePaper.Kind.COPY),
                count(paper, CasePaper.Kind.ELECTRONIC));
    }

    private static String count(CasePaper paper, CasePaper.Kind kind) {
        return paper.kind() == kind ? "%02d".formatted(paper.quantity()) : "";
    }

    private List<Fact> terms(CaseFile caseFile, ProcedureVersion procedure, CaseEvent accepted) {
        var terms = new ArrayList<Fact>();
        add(terms, "caseprint.sets", words.of("caseprint.sets.one"));
        add(terms, "caseprint.limit", new DeadlineWords(words.texts()).limit(clock.limit(caseFile)));
        add(terms, "caseprint.received", words.minute(accepted.at()));
        points.of(caseFile.unit(), caseFile.id())
                .ifPresent(point -> add(
                        terms,
                        "caseprint.point",
                        point.hours().isEmpty()
                                ? words.of("caseprint.point.at", point.name(), point.address())
                                : words.of("caseprint.point.open", point.name(), point.address(), point.hours())));
        if (!caseFile.unit().equals(caseFile.receivedAtUnit())) {
            add(terms, "caseprint.receivedAt", words.centre(caseFile));
            add(terms, "caseprint.competent", words.committee(caseFile));
        }
        add(terms, "caseprint.due", minute(caseFile.times().originalDueAt()));
        add(terms, "caseprint.return", words.of("caseprint.return." + caseFile.channel(), words.centre(caseFile)));
        add(terms, "caseprint.fee", fee(procedure));
        add(
                terms,
                "caseprint.book",
                words.of(
                        "caseprint.book.number",
                        accepted.at().atZone(OfficeClock.ZONE).getYear(),
                        number(caseFile)));
        return terms;
    }

    private void add(List<Fact> terms, String key, String value) {
        terms.add(new Fact(words.of(key), value));
    }

    private String minute(@Nullable Instant time) {
        return time == null ? "–" : words.minute(time);
    }

    private String fee(ProcedureVersion procedure) {
        var known = procedure.fees().stream()
                .filter(fee -> fee.amount() != null)
                .map(fee -> fee.name() + " " + fee.amount())
                .distinct()
                .collect(Collectors.joining("; "));
        if (!known.isEmpty()) {
            return known;
        }
        var text = procedure.feeText().strip();
        return text.isEmpty() || text.length() > LONGEST_FEE ? words.of("caseprint.fee.unknown") : text;
    }

    private static String number(CaseFile caseFile) {
        var code = String.valueOf(caseFile.code());
        return code.substring(code.lastIndexOf('-') + 1);
    }
}
