package vn.xaso.cases.fees.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;

import vn.xaso.cases.application.CaseReaders;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CaseMoves;
import vn.xaso.cases.domain.CaseOvertaken;
import vn.xaso.cases.fees.domain.FeeClaim;
import vn.xaso.cases.fees.domain.FeeCount;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.payments.Demand;
import vn.xaso.payments.Payments;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.Procedures;

/// Where an official asks the applicant for the fee of a case.
@Service
@Transactional
public class FeeDesk {

    private final CaseFiles cases;
    private final HandlingDesk handling;
    private final Payments payments;
    private final Procedures procedures;
    private final Clock clock;

    FeeDesk(CaseFiles cases, HandlingDesk handling, Payments payments, Procedures procedures, Clock clock) {
        this.cases = cases;
        this.handling = handling;
        this.payments = payments;
        this.procedures = procedures;
        this.clock = clock;
    }

    /// What the official typed for one item.
    ///
    /// @param item its place in the list, from nought
    /// @param units how many
    /// @param amount where the catalogue says none, or null
    /// @param reason why it is that amount, where it was typed
    public record Asked(int item, int units, @Nullable Money amount, String reason) {}

    /// What may be asked for today.
    @Transactional(readOnly = true)
    public List<FeeCount> items(CaseFile caseFile) {
        var version = procedures.version(caseFile.procedureVersion());
        var way = ChannelKind.valueOf(caseFile.channel().name());
        return FeeCount.of(version.fees(way, LocalDate.now(clock)));
    }

    /// Asks for the money. The case waits for it, unless it is paid at the end or asked at reception: then only the
    /// result waits. Where nothing is due the case goes on as it is.
    ///
    /// @param seen the version of the case that the official saw
    /// @param claim why the applicant pays less, or null
    /// @throws Mistakes with everything that is wrong, by field
    public CaseFile ask(
            Actor actor, UUID id, int seen, List<Asked> asked, @Nullable FeeClaim claim, String note) {
        var caseFile = cases.get(actor.unit(), id);
        var lines = FeeLines.of(items(caseFile), asked, claim);
        boolean waits = lines.waits() && mayWait(actor, caseFile);
        if (!waits) {
            requireAsker(actor, caseFile, seen);
        }
        var demand = demand(caseFile, lines);
        payments.demand(actor, demand);
        return waits ? handling.requestPayment(actor, id, seen, told(demand, note)) : caseFile;
    }

    private static boolean mayWait(Actor actor, CaseFile caseFile) {
        var state = caseFile.state();
        return !actor.may(Right.RECEIVE_CASES)
                || CaseMoves.find(state, CaseAct.REQUEST_PAYMENT).isPresent()
                || CaseMoves.throughReview(state, CaseAct.REQUEST_PAYMENT);
    }

    private static void requireAsker(Actor actor, CaseFile caseFile, int seen) {
        if (!CaseReaders.may(actor, caseFile)) {
            throw new Absent("case " + caseFile.id());
        }
        if (!actor.person().equals(caseFile.assignee())) {
            actor.require(Right.RECEIVE_CASES);
        }
        if (caseFile.version() != seen) {
            throw new CaseOvertaken(caseFile.id(), seen);
        }
        if (!caseFile.state().isOpen()) {
            throw new Refusal("cases.refusal.notNow");
        }
    }

    private static Demand demand(CaseFile caseFile, FeeLines lines) {
        var applicant = caseFile.applicant();
        var code = caseFile.code();
        var claim = lines.claim();
        return new Demand(
                caseFile.unit(),
                caseFile.id(),
                code == null ? "" : code.text(),
                caseFile.procedureCode(),
                new Demand.Payer(applicant.name(), text(applicant.personalId()), text(applicant.address())),
                lines.lines(),
                claim == null ? null : new Demand.Relief(claim.group(), claim.proof()));
    }

    private static String told(Demand demand, String note) {
        var words = new ArrayList<String>();
        demand.lines().stream()
                .filter(line -> line.exempted().compareTo(line.amount()) < 0)
                .forEach(line -> words.add(line.name() + ": "
                        + new Money(line.amount().dong() - line.exempted().dong())));
        if (!note.isBlank()) {
            words.add(note.strip());
        }
        return String.join("; ", words);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
