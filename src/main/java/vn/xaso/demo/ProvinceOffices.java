package vn.xaso.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.directory.application.DienBienUnits;
import vn.xaso.identity.application.ActorRoll;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitScope;

/// The communes of the province beside the two of the story, each with the four people without whom nothing goes.
@Lazy
@Component
class ProvinceOffices {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Set<String> OF_THE_STORY = Set.of(Commune.SANG_NHE.code(), Commune.SI_PA_PHIN.code());
    private static final int VILLAGES = 6;
    private static final int SEED = 100;

    private static final List<String> POSITIONS = List.of("CHAIRMAN", "OFFICE_HEAD", "CLERK", "ONE_STOP");

    /// Who does what in a small office, by the names that larger ones give to their people.
    private static final Map<String, List<String>> LOGINS = Map.of(
            "CHAIRMAN",
            List.of("chutich", "phochutich", "phochutich2"),
            "OFFICE_HEAD",
            List.of(
                    "chanhvanphong",
                    "hotich",
                    "hotich2",
                    "kinhte",
                    "kinhte1",
                    "kinhte2",
                    "kinhte3",
                    "vanhoa",
                    "vanhoa1",
                    "vanhoa2",
                    "vanhoa3"),
            "CLERK",
            List.of("vanthu"),
            "ONE_STOP",
            List.of("motcua", "motcua2", "motcua3"));

    private final Units units;
    private final DemoPeople people;
    private final Accounts accounts;
    private final ActorRoll roll;

    ProvinceOffices(Units units, DemoPeople people, Accounts accounts, ActorRoll roll) {
        this.units = units;
        this.people = people;
        this.accounts = accounts;
        this.roll = roll;
    }

    List<Commune> communes() {
        var province = units.findByCode(DienBienUnits.CODE, DAY).orElseThrow();
        var others = units.communesOf(province.id()).stream()
                .map(units::get)
                .filter(unit -> !OF_THE_STORY.contains(unit.code()))
                .sorted(Comparator.comparing(Unit::code))
                .toList();
        return java.util.stream.IntStream.range(0, others.size())
                .mapToObj(i -> commune(others.get(i), SEED + i))
                .toList();
    }

    private static Commune commune(Unit unit, int seed) {
        var name = unit.name();
        var villages = java.util.stream.IntStream.rangeClosed(1, VILLAGES)
                .mapToObj(no -> "Bản " + name + " " + no + ", " + unit.fullName())
                .toList();
        return new Commune(unit.code(), name, SearchText.fold(name).replace(" ", ""), seed, villages);
    }

    String hash() {
        return people.hash();
    }

    /// The people of that commune by all names under which the story asks for them.
    Map<String, DemoPerson> people(Commune commune, String hash) {
        var unit = units.findByCode(commune.code(), DAY).orElseThrow();
        var villagers = new Villagers(new Random(commune.seed()), commune.villages(), 60_000 + commune.seed() * 20);
        var rows = POSITIONS.stream()
                .map(position -> new DemoRow(
                        commune.code(),
                        logins(position).getFirst() + "." + commune.suffix(),
                        position,
                        villagers.adult().name()))
                .toList();
        if (accounts.findByLogin(rows.getLast().login()).isEmpty()) {
            people.settleFew(unit, rows, hash);
        }
        var byName = new HashMap<String, DemoPerson>();
        for (var row : rows) {
            var person = person(unit, row);
            for (var name : logins(row.position())) {
                byName.put(name + "." + commune.suffix(), person);
            }
        }
        return byName;
    }

    private static List<String> logins(String position) {
        return LOGINS.getOrDefault(position, List.of());
    }

    private DemoPerson person(Unit unit, DemoRow row) {
        var account = accounts.findByLogin(row.login()).orElseThrow();
        var actor = UnitScope.of(unit.id())
                .call(() -> roll.find(account.id(), unit.id().value()).orElseThrow());
        return new DemoPerson(row.unit(), row.login(), row.position(), actor);
    }
}
