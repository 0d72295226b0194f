package vn.xaso.cases.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.directory.Office;
import vn.xaso.directory.Official;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.Flow.StepAct;
import vn.xaso.procedures.Procedures;

/// Finds the office of the unit that handles a procedure, and the specialists to whom its head may give a case.
@Component
public class HandlingOffice {

    private final Staff staff;
    private final Procedures procedures;
    private final Clock clock;

    HandlingOffice(Staff staff, Procedures procedures, Clock clock) {
        this.staff = staff;
        this.procedures = procedures;
        this.clock = clock;
    }

    /// One who may get a case.
    ///
    /// @param office the office of that position, or null
    /// @param isHead whether the person gives out work rather than does it
    public record Specialist(
            UUID official,
            String name,
            String title,
            @Nullable UUID office,
            boolean isHead) {}

    /// The office named by the procedure's step for the specialist, or null where the unit has none of that kind.
    public @Nullable UUID of(CaseFile caseFile) {
        return procedures.version(caseFile.procedureVersion()).internalSteps().stream()
                .filter(step ->
                        PositionKind.SPECIALIST.name().equals(step.positionKind()) && !StepAct.CONSULT.is(step.act()))
                .flatMap(step -> staff.officesOf(caseFile.unit()).stream()
                        .filter(office -> office.kind().name().equals(step.officeKind())))
                .map(Office::id)
                .findFirst()
                .orElse(null);
    }

    public Optional<Specialist> findSpecialist(UnitId unit, UUID official) {
        return staff.official(unit, official, LocalDate.now(clock)).flatMap(HandlingOffice::specialist);
    }

    /// @throws Refusal when nobody of the unit who reviews cases has that id
    public Specialist ofSpecialist(UnitId unit, UUID official) {
        return findSpecialist(unit, official).orElseThrow(() -> new Refusal("cases.refusal.noSpecialist"));
    }

    /// Everybody in the unit who reviews cases.
    public List<Specialist> specialists(UnitId unit) {
        return staff.officialsOf(unit, LocalDate.now(clock)).stream()
                .flatMap(official -> specialist(official).stream())
                .toList();
    }

    private static Optional<Specialist> specialist(Official official) {
        return official.holdings().stream()
                .filter(holding -> reviews(holding.kind()))
                .findFirst()
                .map(holding -> new Specialist(
                        official.id(),
                        official.name(),
                        holding.title(),
                        holding.office(),
                        holding.kind() != PositionKind.SPECIALIST));
    }

    private static boolean reviews(PositionKind kind) {
        return switch (kind) {
            case SPECIALIST, HEAD_OF_DIVISION, OFFICE_HEAD -> true;
            default -> false;
        };
    }
}
