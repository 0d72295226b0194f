package vn.xaso.cases.certification.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.certification.application.CertificationMatters;
import vn.xaso.cases.certification.application.CertificationMoney;
import vn.xaso.cases.certification.domain.BookEntry;
import vn.xaso.cases.certification.domain.CertificationBooks;
import vn.xaso.cases.certification.domain.CertificationRequest;
import vn.xaso.cases.certification.persistence.CertificationListQuery;
import vn.xaso.cases.certification.persistence.CertificationListQuery.Waiting;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Right;
import vn.xaso.payments.Payments.Balance;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the lists of certification: what waits for the leader, what for the clerk, what for its owner.
@Component
class WaitingPages {

    private final CertificationListQuery query;
    private final CertificationMatters matters;
    private final CertificationBooks books;
    private final TakeInPages takeIn;
    private final CertificationMoney money;

    WaitingPages(
            CertificationListQuery query,
            CertificationMatters matters,
            CertificationBooks books,
            TakeInPages takeIn,
            CertificationMoney money) {
        this.query = query;
        this.matters = matters;
        this.books = books;
        this.takeIn = takeIn;
        this.money = money;
    }

    /// What the page says beside its lists.
    ///
    /// @param none whether nothing is ticked
    /// @param paid whether it is ticked that the money is taken
    record Said(String done, String sheets, String note, boolean none, boolean paid, List<FieldMessage> messages) {

        static final Said NOTHING = new Said("", "", "", false, true, List.of());
    }

    /// A list, what is done with it, and who may.
    private record Wanted(
            String name,
            CaseState state,
            Right right,
            String act,
            boolean pin,
            @Nullable String note) {}

    WaitingPage signing(Actor actor, Said said, Texts texts) {
        var parts = new ArrayList<WaitingPage.Part>();
        parts.add(part(
                actor,
                new Wanted(
                        "signing",
                        CaseState.SUBMITTED_TO_LEADER,
                        Right.DECIDE_CASES,
                        CertificationTabs.SIGNING,
                        true,
                        actor.may(Right.DECIDE_CASES) ? said.note() : null),
                said,
                texts));
        var back = part(
                actor,
                new Wanted(
                        "returned",
                        CaseState.RETURNED_TO_SPECIALIST,
                        Right.RECEIVE_CASES,
                        CertificationTabs.SIGNING + "/again",
                        false,
                        null),
                said,
                texts);
        if (!back.lines().isEmpty()) {
            parts.add(back);
        }
        return new WaitingPage(
                CertificationTabs.of(actor, CertificationTabs.SIGNING, texts),
                texts.of("certification.signing.title"),
                texts.of("certification.signing.lead"),
                List.copyOf(parts),
                actor.may(Right.RECEIVE_CASES) ? takeIn.leaders(actor) : List.of(),
                said.done(),
                said.sheets(),
                said.messages());
    }

    WaitingPage results(Actor actor, Said said, Texts texts) {
        var parts = new ArrayList<WaitingPage.Part>();
        var toEnter = part(
                actor,
                new Wanted(
                        "entering",
                        CaseState.SIGNED,
                        Right.ISSUE_RESULTS,
                        CertificationTabs.RESULTS + "/seals",
                        true,
                        null),
                said,
                texts);
        if (!toEnter.lines().isEmpty()) {
            parts.add(toEnter);
        }
        var note = said.note().isEmpty() ? texts.of("certification.handover.note") : said.note();
        parts.add(part(
                actor,
                new Wanted(
                        "handover",
                        CaseState.RESULT_ISSUED,
                        Right.RETURN_RESULTS,
                        CertificationTabs.RESULTS + "/handovers",
                        false,
                        actor.may(Right.RETURN_RESULTS) ? note : null),
                said,
                texts));
        boolean printable = !printable(actor).isEmpty();
        return new WaitingPage(
                CertificationTabs.of(actor, CertificationTabs.RESULTS, texts),
                texts.of("certification.results.title"),
                texts.of("certification.results.lead"),
                List.copyOf(parts),
                List.of(),
                said.done(),
                printable ? CertificationTabs.SHEETS : said.sheets(),
                said.messages());
    }

    /// All that is numbered, on paper, and waits for its owner.
    List<UUID> printable(Actor actor) {
        var waiting = query.waiting(actor.unit(), Set.of(CaseState.RESULT_ISSUED), CertificationListQuery.MOST).stream()
                .map(Waiting::id)
                .toList();
        var requests = matters.of(actor.unit(), waiting);
        return waiting.stream()
                .filter(id -> {
                    var request = requests.get(id);
                    return request == null || !request.isElectronic();
                })
                .toList();
    }

    private WaitingPage.Part part(Actor actor, Wanted wanted, Said said, Texts texts) {
        var rows = query.waiting(actor.unit(), Set.of(wanted.state()), CertificationListQuery.MOST);
        var ids = rows.stream().map(Waiting::id).toList();
        var requests = matters.of(actor.unit(), ids);
        var numbers = books.of(actor.unit(), ids);
        var balances = money.balances(actor.unit(), ids);
        var lines = new ArrayList<WaitingPage.Line>();
        var sum = Money.ZERO;
        int copies = 0;
        boolean electronic = false;
        for (var row : rows) {
            var request = Optional.ofNullable(requests.get(row.id())).orElseGet(() -> told(row));
            lines.add(line(row, request, numbers, balances.get(row.id()), texts));
            sum = sum.plus(request.fee().orElse(Money.ZERO));
            copies += request.copies();
            electronic |= request.isElectronic();
        }
        boolean may = actor.may(wanted.right());
        return new WaitingPage.Part(
                wanted.name(),
                texts.of("certification." + wanted.name() + ".list"),
                may ? wanted.act() : null,
                texts.of("certification." + wanted.name() + ".go"),
                may && wanted.pin() && electronic,
                wanted.note(),
                may && wanted.state() == CaseState.RESULT_ISSUED ? cash(actor, balances.values(), said) : null,
                may && !said.none(),
                List.copyOf(lines),
                texts.of("certification.total", rows.size(), copies, sum));
    }

    /// Taken by whoever hands over and may take money.
    private static WaitingPage.@Nullable Cash cash(Actor actor, Collection<Balance> balances, Said said) {
        var open = balances.stream().map(Balance::open).reduce(Money.ZERO, Money::plus);
        return open.isZero() || !actor.may(Right.RECEIVE_CASES)
                ? null
                : new WaitingPage.Cash(open.toString(), said.paid());
    }

    private CertificationRequest told(Waiting row) {
        return matters.told(row.id(), row.procedure(), row.answers());
    }

    private static WaitingPage.Line line(
            Waiting row,
            CertificationRequest request,
            Map<UUID, List<BookEntry>> numbers,
            @Nullable Balance balance,
            Texts texts) {
        var due = row.dueAt();
        return new WaitingPage.Line(
                row.id() + "_" + row.version(),
                "/office/cases/" + row.id(),
                row.code(),
                row.name(),
                CertificationWords.papers(request, texts),
                numbers.getOrDefault(row.id(), List.of()).stream()
                        .map(entry -> entry.number().padded())
                        .collect(Collectors.joining(", ")),
                CertificationWords.fee(request, texts),
                balance == null ? "" : CertificationWords.paid(balance, texts),
                due == null ? "" : texts.minute(due),
                new Tag(
                        Kind.NEUTRAL,
                        texts.of(
                                request.isElectronic() ? "certification.form.electronic" : "certification.form.paper")),
                balance == null || !balance.trying() || balance.open().isZero());
    }
}
