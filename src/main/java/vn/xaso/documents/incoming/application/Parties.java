package vn.xaso.documents.incoming.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Holding;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Staff;
import vn.xaso.documents.incoming.domain.Party;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// To whom documents can be given in a unit: its leaders, its offices and the people in them.
@Component
public class Parties {

    private static final Set<PositionKind> LEADERS =
            EnumSet.of(PositionKind.CHAIRMAN, PositionKind.VICE_CHAIRMAN, PositionKind.PROVINCE_LEADER);
    private static final Set<PositionKind> HANDLERS = EnumSet.of(
            PositionKind.OFFICE_HEAD,
            PositionKind.HEAD_OF_DIVISION,
            PositionKind.SERVICE_CENTRE_DIRECTOR,
            PositionKind.ONE_STOP_OFFICER,
            PositionKind.SPECIALIST,
            PositionKind.CLERK);

    private final Staff staff;
    private final Clock clock;

    Parties(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /// A name to choose.
    public record Named(Party party, String name, String title) {}

    public List<Named> leaders(UnitId unit) {
        return people(unit, LEADERS);
    }

    public boolean isLeader(UnitId unit, UUID person) {
        return leaders(unit).stream().anyMatch(one -> person.equals(one.party().person()));
    }

    /// The offices that handle documents.
    public List<Named> offices(UnitId unit) {
        return staff.officesOf(unit).stream()
                .filter(office -> office.kind() != OfficeKind.PEOPLES_COMMITTEE)
                .map(office -> new Named(new Party(office.id(), null), office.name(), ""))
                .toList();
    }

    /// The people who handle documents, in the order of their positions.
    public List<Named> handlers(UnitId unit) {
        return people(unit, HANDLERS);
    }

    public List<Named> handlersIn(UnitId unit, UUID office) {
        return handlers(unit).stream()
                .filter(one -> office.equals(one.party().office()))
                .toList();
    }

    private List<Named> people(UnitId unit, Set<PositionKind> kinds) {
        var found = new ArrayList<Named>();
        for (var official : staff.officialsOf(unit, LocalDate.now(clock))) {
            official.holdings().stream()
                    .filter(holding -> kinds.contains(holding.kind()))
                    .findFirst()
                    .ifPresent(holding -> found.add(named(official.id(), official.name(), holding)));
        }
        return List.copyOf(found);
    }

    private static Named named(UUID person, String name, Holding holding) {
        return new Named(new Party(holding.office(), person), name, holding.title());
    }

    /// Reads what a form says: `office:` or `person:` and an id of this unit.
    public Party read(UnitId unit, String text) {
        var all = new ArrayList<>(offices(unit));
        all.addAll(handlers(unit));
        return all.stream()
                .map(Named::party)
                .filter(party -> party.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new Refusal("incoming.refusal.noParty"));
    }

    /// What the offices and people of the unit are called, by their ids.
    public Map<UUID, String> names(UnitId unit) {
        var names = new HashMap<UUID, String>();
        staff.officesOf(unit).forEach(office -> names.put(office.id(), office.name()));
        staff.officialsOf(unit, LocalDate.now(clock)).forEach(official -> names.put(official.id(), official.name()));
        return names;
    }
}
