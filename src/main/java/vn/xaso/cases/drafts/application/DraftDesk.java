package vn.xaso.cases.drafts.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.drafts.domain.DraftCode;
import vn.xaso.cases.drafts.domain.DraftCodes;
import vn.xaso.cases.drafts.domain.DraftCodes.Given;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Tries;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Gives the code that leads back to a draft, and lets in whoever has it and knows the phone number.
@Service
public class DraftDesk {

    private static final Duration VALID = Duration.ofDays(30);

    private final DraftCodes codes;
    private final CaseFiles cases;
    private final OwnCases own;
    private final Units units;
    private final TransactionTemplate transaction;
    private final Gate gate;

    /// Who came back, and to which draft.
    public record Visit(UUID caseId, Citizen citizen) {}

    DraftDesk(
            DraftCodes codes, CaseFiles cases, OwnCases own, Units units, TransactionTemplate transaction, Gate gate) {
        this.codes = codes;
        this.cases = cases;
        this.own = own;
        this.units = units;
        this.transaction = transaction;
        this.gate = gate;
    }

    /// The time, and how often a stranger may try.
    @Service
    static class Gate {

        private final Tries tries;
        private final Clock clock;

        Gate(Tries tries, Clock clock) {
            this.tries = tries;
            this.clock = clock;
        }
    }

    /// Only its own citizen gets the code. It is shown once: the house keeps no more than its hash.
    public DraftCode give(Citizen citizen, UUID id) {
        return own.at(citizen, id, unit -> {
            var code = DraftCode.next(units.get(unit).code());
            transaction.executeWithoutResult(status -> {
                var draft = cases.get(unit, id);
                if (!citizen.account().equals(draft.applicant().account())) {
                    throw new Absent("case of somebody else");
                }
                if (draft.state() != CaseState.DRAFT) {
                    throw new Refusal("cases.refusal.notNow");
                }
                codes.give(unit, id, citizen.account(), code.hash(), gate.clock.instant());
            });
            return code;
        });
    }

    /// @return empty where the code or the phone number is wrong, or the draft is no draft any more
    /// @throws Refusal when there were too many wrong tries in this hour
    public Optional<Visit> comeBack(DraftCode code, String phone) {
        var key = "draft " + code.text();
        if (!gate.tries.take(key)) {
            throw new Refusal("cases.drafts.tooMany");
        }
        var visit = units.findByCode(code.unitCode(), LocalDate.now(gate.clock))
                .map(Unit::id)
                .flatMap(unit -> find(unit, code).flatMap(given -> draft(unit, given)))
                .filter(found -> digits(found.applicant().phone()).equals(digits(phone)))
                .map(DraftDesk::visit);
        if (visit.isPresent()) {
            gate.tries.giveBack(key);
        }
        return visit;
    }

    private Optional<Given> find(UnitId unit, DraftCode code) {
        var found = UnitScope.of(unit).call(() -> transaction.execute(status -> codes.find(unit, code.hash())));
        return Objects.requireNonNull(found)
                .filter(given -> given.givenAt().plus(VALID).isAfter(gate.clock.instant()));
    }

    /// A draft is visible to its own citizen only.
    private Optional<CaseFile> draft(UnitId unit, Given given) {
        try {
            var found = UnitScope.ofCitizen(given.account())
                    .at(unit)
                    .call(() -> transaction.execute(status -> cases.get(unit, given.caseId())));
            return Optional.ofNullable(found)
                    .filter(one -> one.state() == CaseState.DRAFT
                            && given.account().equals(one.applicant().account()));
        } catch (Absent forgotten) {
            return Optional.empty();
        }
    }

    private static Visit visit(CaseFile draft) {
        var who = draft.applicant();
        var citizen = new Citizen(
                Objects.requireNonNull(who.account()),
                who.name(),
                Objects.requireNonNullElse(who.personalId(), ""),
                who.phone(),
                who.email());
        return new Visit(draft.id(), citizen);
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "").replaceFirst("^84", "0");
    }
}
