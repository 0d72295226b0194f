package vn.xaso.cases.hands.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.HandlingOffice;
import vn.xaso.cases.application.HandlingOffice.Specialist;
import vn.xaso.cases.hands.domain.StandIns;
import vn.xaso.cases.hands.domain.StandIns.StandIn;
import vn.xaso.identity.Absences;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// Turns whoever should get a case into whoever is there. Who is away is kept in memory, so that a case which nobody
/// stands in for costs nothing more.
@Component
public class Substitution {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Absences absences;
    private final HandlingOffice handlingOffice;
    private final StandIns standIns;
    private final TextShelf shelf;
    private final Clock clock;

    Substitution(Absences absences, HandlingOffice handlingOffice, StandIns standIns, TextShelf shelf, Clock clock) {
        this.absences = absences;
        this.handlingOffice = handlingOffice;
        this.standIns = standIns;
        this.shelf = shelf;
        this.clock = clock;
    }

    /// @param absent in whose place, or null
    /// @param note as it stands in the story of the case
    public record Given(Specialist to, @Nullable UUID absent, String note) {}

    public Given of(UnitId unit, Specialist wanted) {
        var absence =
                absences.find(unit, wanted.official(), LocalDate.now(clock)).orElse(null);
        if (absence == null) {
            return new Given(wanted, null, wanted.name());
        }
        var substitute = handlingOffice.ofSpecialist(unit, absence.substitute());
        var note = shelf.in(Language.VI)
                .of("cases.standIn.note", substitute.name(), wanted.name(), DAY.format(absence.last()));
        return new Given(substitute, wanted.official(), note);
    }

    public void keep(UnitId unit, UUID caseId, Given given) {
        if (given.absent() != null) {
            standIns.keep(unit, new StandIn(caseId, given.absent(), given.to().official()));
        }
    }
}
