package vn.xaso.cases.fees.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.application.CaseJournal;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseMoves;
import vn.xaso.cases.fees.domain.FeeCount;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.payments.Demand;
import vn.xaso.payments.Payments;
import vn.xaso.procedures.Procedures;

/// Where an official asks the applicant for the fee of a case.
@Service
@Transactional
public class FeeDesk {

    private static final int MOST_UNITS = 10_000;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_NOTE = 500;

    private final CaseJournal journal;
    private final HandlingDesk handling;
    private final Payments payments;
    private final Procedures procedures;

    FeeDesk(CaseJournal journal, HandlingDesk handling, Payments payments, Procedures procedures) {
        this.journal = journal;
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

    /// Whether the official may ask for money in this case now; where nothing costs anything nobody does.
    public boolean mayAsk(Actor actor, CaseFile caseFile) {
        var state = caseFile.state();
        boolean now = CaseMoves.find(state, CaseAct.REQUEST_PAYMENT).isPresent()
                || CaseMoves.throughReview(state, CaseAct.REQUEST_PAYMENT);
        return now
                && actor.may(Right.REVIEW_CASES)
                && actor.person().equals(caseFile.assignee())
                && !items(caseFile).isEmpty();
    }

    /// What it comes to, line by line; nothing is asked yet.
    ///
    /// @throws Mistakes with everything that is wrong, by field
    @Transactional(readOnly = true, noRollbackFor = Mistakes.class)
    public List<Demand.Line> count(CaseFile caseFile, List<Asked> asked) {
        return lines(items(caseFile), asked);
    }

    /// Asks for the money and lets the case wait for it.
    ///
    /// @param seen the version of the case that the official saw
    /// @throws Mistakes with everything that is wrong, by field
    public CaseFile ask(Actor actor, UUID id, int seen, List<Asked> asked, String note) {
        var caseFile = journal.open(actor, id, seen, CaseAct.REQUEST_PAYMENT);
        var demand = demand(actor, caseFile, count(caseFile, asked));
        var check = new Mistakes.Check();
        check.require("fees", !demand.total().isZero(), "fees.refusal.nothing");
        check.require("note", note.length() <= LONGEST_NOTE, "fees.refusal.note", LONGEST_NOTE);
        check.end();
        payments.demand(actor, demand);
        return handling.requestPayment(actor, id, seen, told(demand, note));
    }

    private static Demand demand(Actor actor, CaseFile caseFile, List<Demand.Line> lines) {
        var applicant = caseFile.applicant();
        var code = caseFile.code();
        return new Demand(
                actor.unit(),
                caseFile.id(),
                code == null ? "" : code.text(),
                caseFile.procedureCode(),
                new Demand.Payer(applicant.name(), text(applicant.personalId()), text(applicant.address())),
                lines);
    }

    private static List<Demand.Line> lines(List<FeeCount> items, List<Asked> asked) {
        var check = new Mistakes.Check();
        var lines = new ArrayList<Demand.Line>();
        for (var one : asked) {
            boolean known = one.item() >= 0 && one.item() < items.size();
            check.require(
                    "units-" + one.item(),
                    one.units() >= 0 && one.units() <= MOST_UNITS,
                    "fees.refusal.units",
                    MOST_UNITS);
            if (known && one.units() > 0 && one.units() <= MOST_UNITS) {
                lines.add(line(items.get(one.item()), one, check));
            }
        }
        check.end();
        return lines;
    }

    /// Where the catalogue says no amount the official says it, and why.
    private static Demand.Line line(FeeCount count, Asked one, Mistakes.Check check) {
        var item = count.item();
        var kind = item.kind() == null ? null : item.kind().name();
        if (count.scale() != null) {
            return new Demand.Line(item.name(), kind, count.amount(one.units()), count.explained(one.units()));
        }
        var amount = one.amount();
        var reason = SearchText.tidy(one.reason());
        check.require("amount-" + one.item(), amount != null, "fees.refusal.amount", item.name());
        check.require(
                "reason-" + one.item(),
                !reason.isEmpty() && reason.length() <= LONGEST_REASON,
                "fees.refusal.reason",
                item.name(),
                LONGEST_REASON);
        return new Demand.Line(item.name(), kind, amount == null ? Money.ZERO : amount, reason);
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
