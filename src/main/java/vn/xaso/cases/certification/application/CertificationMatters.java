package vn.xaso.cases.certification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.cases.certification.domain.CertificationBooks;
import vn.xaso.cases.certification.domain.CertificationFee;
import vn.xaso.cases.certification.domain.CertificationRequest;
import vn.xaso.cases.certification.domain.CertificationRequests;
import vn.xaso.cases.certification.domain.CertifiedPaper;
import vn.xaso.cases.certification.domain.CopiedPapers;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.Procedures;

/// Which cases are matters of certification, and what is to be certified: as the counter wrote it down, or as the form
/// says it of a case that came another way.
@Component
public class CertificationMatters {

    private static final int LONGEST = 300;

    private final CertificationRequests requests;
    private final CertificationBooks books;
    private final Procedures catalogue;
    private final Clock clock;
    private final AtomicReference<@Nullable Map<String, CertificationBook>> procedures = new AtomicReference<>();

    CertificationMatters(CertificationRequests requests, CertificationBooks books, Procedures catalogue, Clock clock) {
        this.requests = requests;
        this.books = books;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public Optional<CertificationBook> bookOf(String procedure) {
        return Optional.ofNullable(all().get(procedure));
    }

    /// Contracts take days and go the ordinary way.
    public boolean isOfTheCounter(String procedure) {
        return bookOf(procedure)
                .filter(book -> book != CertificationBook.CONTRACTS)
                .isPresent();
    }

    /// The codes of the procedures of these books.
    public List<String> procedures(Set<CertificationBook> wanted) {
        return all().entrySet().stream()
                .filter(entry -> wanted.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Map<String, CertificationBook> all() {
        var known = procedures.get();
        if (known == null) {
            known = books.procedures();
            procedures.set(known);
        }
        return known;
    }

    public CertificationRequest of(CaseFile caseFile) {
        var found = requests.of(caseFile.unit(), Set.of(caseFile.id())).get(caseFile.id());
        return found == null ? told(caseFile.id(), caseFile.procedureVersion(), caseFile.answers()) : found;
    }

    void add(UnitId unit, CertificationRequest request) {
        requests.add(unit, request);
    }

    public Map<UUID, CertificationRequest> of(UnitId unit, Collection<UUID> cases) {
        return requests.of(unit, cases);
    }

    /// As the form of the case says it.
    public CertificationRequest told(UUID caseId, UUID version, String answers) {
        var procedure = catalogue.version(version);
        var book = bookOf(procedure.code().value()).orElseThrow();
        var fee = CertificationFee.of(procedure, LocalDate.now(clock));
        var copied = CopiedPapers.of(answers);
        var papers = copied.papers().isEmpty() ? List.of(only(copied.request())) : copied.papers();
        boolean electronic = copied.isElectronic() && book == CertificationBook.COPIES;
        var counted = papers.stream()
                .map(paper -> fee.map(one -> paper.costing(
                                one.of(paper.pages(), paper.copies()).amount()))
                        .orElse(paper))
                .toList();
        return new CertificationRequest(caseId, book, electronic, "", "", counted);
    }

    private static CertifiedPaper only(String request) {
        var title = request.length() > LONGEST ? request.substring(0, LONGEST) : request;
        return new CertifiedPaper(1, title, "", "", 1, 1, null);
    }
}
