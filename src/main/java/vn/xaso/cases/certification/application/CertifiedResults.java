package vn.xaso.cases.certification.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.certification.BookedResults;
import vn.xaso.cases.certification.domain.BookEntry;
import vn.xaso.cases.certification.domain.BookNumber;
import vn.xaso.cases.certification.domain.CertificationBooks;
import vn.xaso.cases.certification.domain.CertificationRequest;
import vn.xaso.cases.certification.domain.CertifiedPaper;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.directory.Official;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;

/// Enters certified papers in their book: one number for each paper, whatever the number of its copies.
///
/// Law: 23/2015/NĐ-CP art. 13; 01/2020/TT-BTP art. 4
@Component
class CertifiedResults implements BookedResults {

    private final CertificationMatters matters;
    private final CertificationBooks books;
    private final CaseFiles cases;
    private final ElectronicCopies copies;

    CertifiedResults(
            CertificationMatters matters, CertificationBooks books, CaseFiles cases, @Lazy ElectronicCopies copies) {
        this.matters = matters;
        this.books = books;
        this.cases = cases;
        this.copies = copies;
    }

    @Override
    public boolean has(CaseFile caseFile) {
        return matters.bookOf(caseFile.procedureCode()).isPresent();
    }

    @Override
    public boolean isElectronic(CaseFile caseFile) {
        return matters.of(caseFile).isElectronic();
    }

    @Override
    public byte[] print(CaseFile caseFile, Official signer, List<String> capacity) {
        return copies.print(caseFile, matters.of(caseFile), signer.name(), capacity);
    }

    @Override
    public Given enter(CaseFile caseFile, Instant now) {
        var request = matters.of(caseFile);
        var day = LocalDate.ofInstant(now, OfficeClock.ZONE);
        var signer = signer(caseFile);
        var numbers = request.papers().stream()
                .map(paper -> enter(caseFile, request, paper, signer, day, now))
                .toList();
        var first = numbers.getFirst();
        return new Given(first.number(), first.notation(), first.padded() + ", " + first.volumeAndSymbol());
    }

    private BookNumber enter(
            CaseFile caseFile,
            CertificationRequest request,
            CertifiedPaper paper,
            String signer,
            LocalDate day,
            Instant now) {
        var number = books.next(caseFile.unit(), request.book(), day.getYear())
                .orElseThrow(() -> new Refusal("certification.refusal.closed", String.valueOf(day.getYear())));
        var entry = new BookEntry(
                number,
                day,
                caseFile.id(),
                caseFile.code() == null ? "" : caseFile.code().text(),
                paper.no(),
                caseFile.applicant().name(),
                identity(caseFile, request),
                paper.named(),
                signer,
                paper.copies(),
                request.exemption().isEmpty() ? paper.fee() : Money.ZERO,
                request.exemption(),
                "");
        books.add(caseFile.unit(), entry, now);
        return number;
    }

    /// The paper by which somebody was recognised, or at least the personal number.
    private static String identity(CaseFile caseFile, CertificationRequest request) {
        var number = caseFile.applicant().personalId();
        return request.identity().isEmpty() && number != null ? number : request.identity();
    }

    private String signer(CaseFile caseFile) {
        return cases.events(caseFile).reversed().stream()
                .filter(event -> event.act() == CaseAct.SIGN)
                .findFirst()
                .map(event -> Stream.of(event.by().name(), event.by().position())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    @Override
    public String title(CaseFile caseFile) {
        return matters.of(caseFile).papers().getFirst().title();
    }
}
