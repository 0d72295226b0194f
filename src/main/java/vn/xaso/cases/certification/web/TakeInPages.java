package vn.xaso.cases.certification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.xaso.cases.certification.application.CertificationMatters;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.cases.certification.domain.CertificationFee;
import vn.xaso.cases.certification.domain.CertificationRequest;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Choice;
import vn.xaso.ui.DeadlineWords;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the page of the counter of certification.
@Component
class TakeInPages {

    private static final int MOST_TAKEN = 200;
    private static final String FIRST = "2.000815";

    private final CertificationMatters matters;
    private final Procedures procedures;
    private final Staff staff;
    private final CaseFiles cases;
    private final Clock clock;

    TakeInPages(CertificationMatters matters, Procedures procedures, Staff staff, CaseFiles cases, Clock clock) {
        this.matters = matters;
        this.procedures = procedures;
        this.staff = staff;
        this.cases = cases;
        this.clock = clock;
    }

    /// What the program knows beside what was typed.
    ///
    /// @param notes by the prefix of the person
    record Known(Map<String, String> notes, List<FieldMessage> messages) {

        static final Known NOTHING = new Known(Map.of(), List.of());
    }

    /// @param code typed or chosen, or empty for copies
    ProcedureVersion procedure(String code) {
        return offered().stream()
                .filter(one -> one.code().value().equals(code.isEmpty() ? FIRST : code))
                .findFirst()
                .orElseThrow(() -> new Absent("procedure " + code));
    }

    /// Copies and signatures; contracts take days and go the ordinary way.
    private List<ProcedureVersion> offered() {
        var today = LocalDate.now(clock);
        return matters.procedures(EnumSet.of(CertificationBook.COPIES, CertificationBook.SIGNATURES)).stream()
                .flatMap(code -> procedures.findInForce(new ProcedureCode(code), today).stream())
                .toList();
    }

    FeeWords fee(ProcedureVersion procedure, Texts texts) {
        return new FeeWords(CertificationFee.of(procedure, LocalDate.now(clock)).orElse(null), texts);
    }

    TakeInPage make(
            Actor actor,
            TypedRow row,
            Known known,
            TakeInPage.@org.jspecify.annotations.Nullable Taken taken,
            Texts texts) {
        var procedure = procedure(row.procedure());
        var fee = fee(procedure, texts);
        boolean copies = matters.bookOf(procedure.code().value()).orElseThrow() == CertificationBook.COPIES;
        var total = row.people().stream().map(fee::total).reduce(Money.ZERO, Money::plus);
        var limit = procedure.limit();
        return new TakeInPage(
                CertificationTabs.of(actor, CertificationTabs.HERE, texts),
                row.key(),
                offered().stream()
                        .map(one -> new Link(
                                CertificationTabs.HERE + "?procedure=" + one.code(),
                                CaseWords.name(one, texts),
                                one.code().equals(procedure.code())))
                        .toList(),
                procedure.code().value(),
                CaseWords.name(procedure, texts),
                copies,
                copies,
                IntStream.range(0, row.people().size())
                        .mapToObj(no -> person(no, row.people().get(no), fee, known))
                        .toList(),
                leaders(actor),
                row.signer(),
                procedure.feeText(),
                total.toString(),
                limit == null ? procedure.timeText() : new DeadlineWords(texts).limit(limit),
                known.messages(),
                taken);
    }

    private static TakeInPage.Person person(int no, TypedRow.Person typed, FeeWords fee, Known known) {
        var note = known.notes().getOrDefault(typed.prefix(), "");
        return new TakeInPage.Person(
                no + 1,
                typed.prefix(),
                typed.personalId(),
                typed.name(),
                typed.phone(),
                typed.address(),
                typed.electronic(),
                typed.exemption(),
                note,
                note.isEmpty() ? "" : typed.personalId() + note,
                IntStream.range(0, typed.lines().size())
                        .mapToObj(line -> line(line + 1, typed.lines().get(line), fee))
                        .toList(),
                fee.total(typed).toString());
    }

    private static TakeInPage.Line line(int no, TypedRow.Line typed, FeeWords fee) {
        boolean empty = typed.isEmpty();
        return new TakeInPage.Line(
                typed.prefix(),
                no,
                typed.title(),
                typed.issuer(),
                typed.number(),
                typed.pages(),
                typed.copies(),
                empty ? "" : fee.amount(typed),
                empty ? "" : fee.why(typed));
    }

    List<Choice> leaders(Actor actor) {
        var leaders = new ArrayList<Choice>();
        for (var official : staff.officialsOf(actor.unit(), LocalDate.now(clock))) {
            official.holdings().stream()
                    .filter(holding ->
                            holding.kind() == PositionKind.CHAIRMAN || holding.kind() == PositionKind.VICE_CHAIRMAN)
                    .findFirst()
                    .ifPresent(holding -> leaders.add(
                            new Choice(official.id().toString(), official.name() + " – " + holding.title())));
        }
        return List.copyOf(leaders);
    }

    /// What the same page took in a moment ago.
    TakeInPage.@org.jspecify.annotations.Nullable Taken taken(Actor actor, String key, Texts texts) {
        var files = new ArrayList<CaseFile>();
        for (int no = 0; no < MOST_TAKEN; no++) {
            var found = cases.findByRequest(actor.unit(), key + "-" + no);
            if (found.isEmpty()) {
                break;
            }
            files.add(found.get());
        }
        if (files.isEmpty()) {
            return null;
        }
        var requests = matters.of(actor.unit(), files.stream().map(CaseFile::id).toList());
        var lines = files.stream()
                .flatMap(file ->
                        Optional.ofNullable(requests.get(file.id()))
                                .map(request -> taken(file, request, texts))
                                .stream())
                .toList();
        var fee = requests.values().stream()
                .map(request -> request.fee().orElse(Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
        int copies = requests.values().stream()
                .mapToInt(CertificationRequest::copies)
                .sum();
        return new TakeInPage.Taken(lines, texts.of("certification.taken", lines.size(), copies, fee));
    }

    private static TakeInPage.TakenCase taken(CaseFile file, CertificationRequest request, Texts texts) {
        var due = file.times().dueAt();
        var href = "/office/cases/" + file.id();
        return new TakeInPage.TakenCase(
                href,
                String.valueOf(file.code()),
                file.applicant().name(),
                CertificationWords.papers(request, texts),
                CertificationWords.fee(request, texts),
                due == null ? "" : texts.minute(due),
                href + "/forms/01-2.pdf");
    }
}
