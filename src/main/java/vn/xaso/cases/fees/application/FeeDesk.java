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
import vn.xaso.cases.application.CaseJournal;
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
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.Procedures;

/// Where an official asks the applicant for the fee of a case.
@Service
@Transactional
public class FeeDesk {

    private static final int LONGEST_NOTE = 500;

    private final CaseFiles cases;
    private final CaseJournal journal;
    private final HandlingDesk handling;
    private final Payments payments;
    private final Procedures procedures;
    private final Clock clock;

    FeeDesk(
            CaseFiles cases,
            CaseJournal journal,
            HandlingDesk handling,
            Payments payments,
            Procedures procedures,
            Clock clock) {
        this.cases = cases;
        this.journal = journal;
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

    /// What may be asked for today. Where a catalogue tells of fees only in words, one item has those words.
    @Transactional(readOnly = true)
    public List<FeeCount> items(CaseFile caseFile) {
        var version = procedures.version(caseFile.procedureVersion());
        var way = ChannelKind.valueOf(caseFile.channel().name());
        boolean isOnlyTold =
                version.fees().isEmpty() && !version.feeText().isBlank() && !FeeCount.isFree(version.feeText());
        return isOnlyTold
                ? List.of(FeeCount.told(version.feeText()))
                : FeeCount.of(version.fees(way, LocalDate.now(clock)));
    }

    /// Who pays less for something in this case, and with what paper they show that.
    @Transactional(readOnly = true)
    public List<FeeItem.Exemption> groups(CaseFile caseFile) {
        return FeeClaim.groups(items(caseFile));
    }

    /// Whether the official may ask for money in this case now; where nothing costs anything nobody does.
    public boolean mayAsk(Actor actor, CaseFile caseFile) {
        return mayWait(caseFile)
                && actor.may(Right.REVIEW_CASES)
                && actor.person().equals(caseFile.assignee())
                && !items(caseFile).isEmpty();
    }

    /// Whether the official may ask for what is paid at reception: the case does not wait for it.
    public boolean mayAskAtReception(Actor actor, CaseFile caseFile) {
        return actor.may(Right.RECEIVE_CASES)
                && caseFile.version() > 0
                && caseFile.state().isOpen()
                && !mayWait(caseFile)
                && items(caseFile).stream().anyMatch(count -> !count.item().isFree());
    }

    /// What it comes to, line by line; nothing is asked yet.
    ///
    /// @param claim why the applicant pays less, or null
    /// @throws Mistakes with everything that is wrong, by field
    @Transactional(readOnly = true, noRollbackFor = Mistakes.class)
    public List<Demand.Line> count(CaseFile caseFile, List<Asked> asked, @Nullable FeeClaim claim) {
        return FeeLines.of(items(caseFile), asked, claim).lines();
    }

    /// Asks for the money. The case waits for it, unless it is paid at the end or asked at reception: then only the
    /// result waits. Where nothing is due the case goes on as it is.
    ///
    /// @param seen the version of the case that the official saw
    /// @param claim why the applicant pays less, or null
    /// @throws Mistakes with everything that is wrong, by field
    public CaseFile ask(Actor actor, UUID id, int seen, List<Asked> asked, @Nullable FeeClaim claim, String note) {
        var caseFile = cases.get(actor.unit(), id);
        boolean isAtReception = actor.may(Right.RECEIVE_CASES) && !mayWait(caseFile);
        if (isAtReception) {
            requireOpen(actor, caseFile, seen);
        } else {
            journal.open(actor, id, seen, CaseAct.REQUEST_PAYMENT);
        }
        var lines = FeeLines.of(items(caseFile), asked, claim);
        var demand = demand(caseFile, lines);
        var check = new Mistakes.Check();
        check.require("fees", !lines.lines().isEmpty(), "fees.refusal.nothing");
        check.require("note", note.length() <= LONGEST_NOTE, "fees.refusal.note", LONGEST_NOTE);
        check.end();
        payments.demand(actor, demand);
        return lines.waits() && !isAtReception
                ? handling.requestPayment(actor, id, seen, told(demand, note))
                : caseFile;
    }

    /// Whether the case can wait for money where it is.
    public boolean mayWait(CaseFile caseFile) {
        return CaseMoves.find(caseFile.state(), CaseAct.REQUEST_PAYMENT).isPresent()
                || CaseMoves.throughReview(caseFile.state(), CaseAct.REQUEST_PAYMENT);
    }

    private static void requireOpen(Actor actor, CaseFile caseFile, int seen) {
        if (!CaseReaders.may(actor, caseFile)) {
            throw new Absent("case " + caseFile.id());
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
                .filter(line -> !line.due().isZero())
                .forEach(line -> words.add(line.name() + ": " + line.due()));
        if (!note.isBlank()) {
            words.add(note.strip());
        }
        return String.join("; ", words);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
