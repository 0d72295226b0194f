package vn.xaso.cases.steps.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.HandlingOffice;
import vn.xaso.cases.application.HandlingOffice.Specialist;
import vn.xaso.cases.hands.domain.CasesInHand;
import vn.xaso.directory.Office;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Staff;
import vn.xaso.identity.Absences;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureVersion.InternalStep;

/// Who of the unit may have a designed step in hand: those in its office who hold its position, whoever is there and
/// has
/// least open work first.
@Component
public class StepHands {

    private static final Set<PositionKind> HEADS =
            EnumSet.of(PositionKind.HEAD_OF_DIVISION, PositionKind.OFFICE_HEAD, PositionKind.SERVICE_CENTRE_DIRECTOR);

    private final HandlingOffice handlingOffice;
    private final Staff staff;
    private final CasesInHand inHand;
    private final Absences absences;
    private final Clock clock;

    StepHands(HandlingOffice handlingOffice, Staff staff, CasesInHand inHand, Absences absences, Clock clock) {
        this.handlingOffice = handlingOffice;
        this.staff = staff;
        this.inHand = inHand;
        this.absences = absences;
        this.clock = clock;
    }

    /// The office of the unit that is of the kind the step names.
    public Optional<Office> office(UnitId unit, InternalStep step) {
        return staff.officesOf(unit).stream()
                .filter(office -> office.kind().name().equals(step.officeKind()))
                .findFirst();
    }

    /// The best first. Empty where the unit has nobody for the step: then it stays in the hands in which it is.
    public List<Specialist> candidates(UnitId unit, InternalStep step) {
        var fitting = fitting(unit, step);
        var loads = inHand.loads(unit);
        var today = LocalDate.now(clock);
        var away = fitting.stream()
                .filter(one -> absences.find(unit, one.official(), today).isPresent())
                .map(Specialist::official)
                .collect(Collectors.toSet());
        return fitting.stream()
                .sorted(Comparator.comparing((Specialist one) -> away.contains(one.official()))
                        .thenComparingInt(one -> load(loads, one))
                        .thenComparing(Specialist::name)
                        .thenComparing(Specialist::official))
                .toList();
    }

    /// Whether the step may stay in those hands.
    public boolean fits(UnitId unit, @Nullable UUID official, InternalStep step) {
        var fitting = fitting(unit, step);
        return official != null
                && (fitting.isEmpty()
                        || fitting.stream().anyMatch(one -> one.official().equals(official)));
    }

    /// Heads only where the step names a head, or nobody else is in the office.
    private List<Specialist> fitting(UnitId unit, InternalStep step) {
        var office = office(unit, step).map(Office::id).orElse(null);
        var there = handlingOffice.specialists(unit).stream()
                .filter(one -> office == null || office.equals(one.office()))
                .toList();
        boolean head = HEADS.stream().anyMatch(kind -> kind.name().equals(step.positionKind()));
        var right = there.stream().filter(one -> one.isHead() == head).toList();
        return right.isEmpty() ? there : right;
    }

    private static int load(Map<UUID, Integer> loads, Specialist one) {
        return loads.getOrDefault(one.official(), 0);
    }
}
