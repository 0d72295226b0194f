package vn.xaso.cases.hands.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.HandlingOffice;
import vn.xaso.cases.application.HandlingOffice.Specialist;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.hands.domain.AssignmentRules.Rule;
import vn.xaso.cases.hands.domain.CasesInHand;
import vn.xaso.cases.hands.domain.FairShare;
import vn.xaso.cases.hands.domain.FairShare.Candidate;
import vn.xaso.identity.Absences;
import vn.xaso.identity.Absences.Absence;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.Procedures;

/// Chooses who should get an accepted case: of those whom the unit named for the field of its procedure, otherwise of
/// those in the office that handles it, whoever is there and has least open work. In the place of somebody who is away
/// stands the substitute.
@Component
public class AssigneeChoice {

    private final HandlingOffice handlingOffice;
    private final CasesInHand inHand;
    private final Absences absences;
    private final AssignmentDesk rules;
    private final Procedures procedures;
    private final Clock clock;

    /// Why it is that person.
    public enum Basis {
        /// The unit named people or offices for the field.
        RULE,
        OFFICE,
        /// Nobody of that office is there.
        UNIT
    }

    /// @param absent in whose place, or null
    /// @param among of how many
    /// @param load how many open cases the person has
    public record Choice(Specialist to, @Nullable Specialist absent, Basis basis, String field, int among, int load) {}

    private record Share(Specialist wanted, int no, int weight) {}

    private record Here(Specialist to, @Nullable Specialist absent) {}

    AssigneeChoice(
            HandlingOffice handlingOffice,
            CasesInHand inHand,
            Absences absences,
            AssignmentDesk rules,
            Procedures procedures,
            Clock clock) {
        this.handlingOffice = handlingOffice;
        this.inHand = inHand;
        this.absences = absences;
        this.rules = rules;
        this.procedures = procedures;
        this.clock = clock;
    }

    /// Empty where nobody who reviews cases is there.
    public Optional<Choice> of(UnitId unit, CaseFile caseFile) {
        var all = handlingOffice.specialists(unit);
        var field = procedures.version(caseFile.procedureVersion()).field();
        var named = rules.of(unit, field);
        var byRule = named.isEmpty() ? List.<Share>of() : named(named, all);
        return choose(unit, all, byRule, Basis.RULE, field)
                .or(() -> choose(unit, all, office(all, caseFile.office()), Basis.OFFICE, field))
                .or(() -> choose(unit, all, office(all, null), Basis.UNIT, field));
    }

    private static List<Share> named(List<Rule> lines, List<Specialist> all) {
        var shares = new ArrayList<Share>();
        for (var line : lines) {
            var people = line.official() == null
                    ? doing(all.stream()
                            .filter(one -> Objects.equals(one.office(), line.office()))
                            .toList())
                    : all.stream()
                            .filter(one -> one.official().equals(line.official()))
                            .toList();
            people.forEach(one -> shares.add(new Share(one, line.no(), line.weight())));
        }
        return shares;
    }

    private static List<Share> office(List<Specialist> all, @Nullable UUID office) {
        var people = all.stream()
                .filter(one -> office == null || Objects.equals(one.office(), office))
                .toList();
        return doing(people).stream().map(one -> new Share(one, 1, 1)).toList();
    }

    /// Heads only where nobody else is.
    private static List<Specialist> doing(List<Specialist> people) {
        var doing = people.stream().filter(one -> !one.isHead()).toList();
        return doing.isEmpty() ? people : doing;
    }

    private Optional<Choice> choose(UnitId unit, List<Specialist> all, List<Share> shares, Basis basis, String field) {
        var loads = shares.isEmpty() ? java.util.Map.<UUID, Integer>of() : inHand.loads(unit);
        var candidates = new LinkedHashMap<UUID, Candidate<Here>>();
        for (var share : shares) {
            here(unit, share.wanted(), all).ifPresent(here -> {
                var to = here.to();
                int load = loads.getOrDefault(to.official(), 0);
                candidates.putIfAbsent(
                        to.official(), new Candidate<>(here, to.name(), share.no(), share.weight(), load));
            });
        }
        return FairShare.least(candidates.values())
                .map(one ->
                        new Choice(one.who().to(), one.who().absent(), basis, field, candidates.size(), one.load()));
    }

    /// The person, or the substitute; nobody where that one is away too or does not review cases.
    private Optional<Here> here(UnitId unit, Specialist wanted, List<Specialist> all) {
        var today = LocalDate.now(clock);
        var away = absences.on(unit, today);
        var absence = find(away, wanted.official());
        if (absence.isEmpty()) {
            return Optional.of(new Here(wanted, null));
        }
        var substitute = absence.get().substitute();
        return all.stream()
                .filter(one -> one.official().equals(substitute)
                        && find(away, substitute).isEmpty())
                .findFirst()
                .map(one -> new Here(one, wanted));
    }

    private static Optional<Absence> find(List<Absence> away, UUID official) {
        return away.stream().filter(one -> one.official().equals(official)).findFirst();
    }
}
