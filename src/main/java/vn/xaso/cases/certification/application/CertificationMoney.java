package vn.xaso.cases.certification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.certification.domain.CertificationFee;
import vn.xaso.cases.certification.domain.CertificationRequest;
import vn.xaso.cases.certification.domain.CertifiedPaper;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.Demand;
import vn.xaso.payments.Payments;
import vn.xaso.payments.Payments.Balance;
import vn.xaso.payments.Payments.Taken;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;

/// The money of the counter of certification, in the one ledger: asked when the papers are taken in, taken in cash when
/// they are handed over. No case waits for it.
@Component
public class CertificationMoney {

    private final Payments payments;
    private final TextShelf shelf;
    private final Clock clock;

    CertificationMoney(Payments payments, TextShelf shelf, Clock clock) {
        this.payments = payments;
        this.shelf = shelf;
        this.clock = clock;
    }

    /// Nothing is asked where it costs nothing, somebody is exempt, or nobody can count the fee.
    void ask(Actor actor, ProcedureVersion procedure, CaseFile taken, CertificationRequest request) {
        if (request.fee().filter(fee -> !fee.isZero()).isEmpty()) {
            return;
        }
        var fee = CertificationFee.of(procedure, LocalDate.now(clock)).orElse(null);
        var texts = shelf.in(Language.VI);
        var who = taken.applicant();
        var code = taken.code();
        payments.demand(
                actor,
                new Demand(
                        taken.unit(),
                        taken.id(),
                        code == null ? "" : code.text(),
                        taken.procedureCode(),
                        new Demand.Payer(who.name(), text(who.personalId()), text(who.address())),
                        request.papers().stream()
                                .map(paper -> line(paper, fee, texts))
                                .toList()));
    }

    private static Demand.Line line(CertifiedPaper paper, @Nullable CertificationFee fee, Texts texts) {
        var amount = paper.fee() == null ? Money.ZERO : paper.fee();
        var item = fee == null ? texts.of("certification.fee.name") : fee.item().name();
        return new Demand.Line(
                item + ": " + paper.title(),
                fee == null ? null : kind(fee.item()),
                amount,
                fee == null ? "" : CountedFee.told(fee, paper.pages(), paper.copies(), texts));
    }

    private static @Nullable String kind(FeeItem item) {
        return item.kind() == null ? null : item.kind().name();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// Takes what is still open for these cases, in cash.
    List<Taken> take(Actor cashier, List<CaseFile> files) {
        return payments.takeCash(cashier, files.stream().map(CaseFile::id).toList());
    }

    /// Those of these cases for which something is still open.
    Set<UUID> owing(UnitId unit, List<CaseFile> files) {
        return balances(unit, files.stream().map(CaseFile::id).toList()).entrySet().stream()
                .filter(entry -> !entry.getValue().open().isZero())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// By case; a case for which nothing was asked has none.
    public Map<UUID, Balance> balances(UnitId unit, Collection<UUID> cases) {
        return payments.balances(unit, cases);
    }
}
