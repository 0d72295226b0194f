package vn.xaso.cases.fees.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.fees.domain.FeeCount;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Money;
import vn.xaso.payments.Demand;
import vn.xaso.payments.Payments;
import vn.xaso.procedures.Procedures;

/// Where an official asks the applicant for the fee of a case.
@Service
@Transactional
public class FeeDesk {

    private static final int MOST_UNITS = 10_000;

    private final CaseFiles cases;
    private final HandlingDesk handling;
    private final Payments payments;
    private final Procedures procedures;

    FeeDesk(CaseFiles cases, HandlingDesk handling, Payments payments, Procedures procedures) {
        this.cases = cases;
        this.handling = handling;
        this.payments = payments;
        this.procedures = procedures;
    }

    /// What the official typed for one item.
    ///
    /// @param item its place in the list, from nought
    /// @param units how many
    /// @param amount where the catalogue says none, or null
    /// @param reason why it is that amount, where it was typed
    public record Asked(int item, int units, @Nullable Money amount, String reason) {}

    @Transactional(readOnly = true)
    public List<FeeCount> items(CaseFile caseFile) {
        var version = procedures.version(caseFile.procedureVersion());
        return FeeCount.of(version.fees(), caseFile.channel().name());
    }

    /// Asks for the money and lets the case wait for it.
    ///
    /// @param seen the version of the case that the official saw
    /// @throws Mistakes with everything that is wrong, by field
    public CaseFile ask(Actor actor, UUID id, int seen, List<Asked> asked, String note) {
        var caseFile = cases.get(actor.unit(), id);
        var lines = lines(items(caseFile), asked);
        var applicant = caseFile.applicant();
        var code = caseFile.code();
        var demand = new Demand(
                actor.unit(),
                id,
                code == null ? "" : code.text(),
                caseFile.procedureCode(),
                new Demand.Payer(applicant.name(), text(applicant.personalId()), text(applicant.address())),
                lines);
        var check = new Mistakes.Check();
        check.require("fees", !demand.total().isZero(), "fees.refusal.nothing");
        check.end();
        payments.demand(actor, demand);
        return handling.requestPayment(actor, id, seen, told(demand, note));
    }

    private static List<Demand.Line> lines(List<FeeCount> items, List<Asked> asked) {
        var check = new Mistakes.Check();
        var lines = new ArrayList<Demand.Line>();
        for (var one : asked) {
            var field = "units-" + one.item();
            check.require(field, one.units() >= 0 && one.units() <= MOST_UNITS, "fees.refusal.units", MOST_UNITS);
            if (one.item() < 0 || one.item() >= items.size() || one.units() < 1 || one.units() > MOST_UNITS) {
                continue;
            }
            var count = items.get(one.item());
            boolean typed = count.scale() == null;
            check.require(
                    "amount-" + one.item(),
                    !typed || one.amount() != null,
                    "fees.refusal.amount",
                    count.item().name());
            var amount = typed ? one.amount() : count.amount(one.units());
            lines.add(new Demand.Line(
                    count.item().name(),
                    count.item().kind() == null ? null : count.item().kind().name(),
                    amount == null ? Money.ZERO : amount,
                    typed ? one.reason() : count.explained(one.units())));
        }
        check.end();
        return lines;
    }

    private static String told(Demand demand, String note) {
        var words = new ArrayList<String>();
        demand.lines().forEach(line -> words.add(line.name() + ": " + line.amount()));
        if (!note.isBlank()) {
            words.add(note.strip());
        }
        return String.join("; ", words);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
