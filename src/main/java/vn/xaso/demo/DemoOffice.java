package vn.xaso.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.OpenedKey;

/// Who does what in a commune of the demonstration, and the keys that lie open while the half-year is lived through.
final class DemoOffice implements AutoCloseable {

    private final Commune commune;
    private final Map<String, DemoPerson> people;
    private final KeyShelf keys;
    private final Map<Actor, OpenedKey> opened = new ConcurrentHashMap<>();

    DemoOffice(Commune commune, Map<String, DemoPerson> people, KeyShelf keys) {
        this.commune = commune;
        this.people = people;
        this.keys = keys;
    }

    UnitId unit() {
        return clerk().unit();
    }

    Actor oneStop(CasePlan plan) {
        return person(List.of("motcua", "motcua2", "motcua3").get(plan.lot(3)));
    }

    Actor head(CasePlan plan) {
        return head(division(plan.procedure()));
    }

    Actor head(LetterPlan plan) {
        return head(plan.letter().division());
    }

    Actor head(String division) {
        return person(
                switch (division) {
                    case "ECONOMIC" -> "kinhte";
                    case "CULTURE_SOCIETY" -> "vanhoa";
                    default -> "chanhvanphong";
                });
    }

    Actor specialist(CasePlan plan) {
        return specialist(division(plan.procedure()), plan.lot(3));
    }

    Actor specialist(LetterPlan plan) {
        return specialist(plan.letter().division(), plan.lot(3));
    }

    Actor specialist(String division, int lot) {
        return person(
                switch (division) {
                    case "ECONOMIC" -> "kinhte" + (1 + lot);
                    case "CULTURE_SOCIETY" -> "vanhoa" + (1 + lot);
                    default -> lot == 0 ? "hotich2" : "hotich";
                });
    }

    Actor leader(CasePlan plan) {
        boolean chairman =
                plan.procedure().internalSteps().stream().anyMatch(step -> "CHAIRMAN".equals(step.positionKind()));
        return person(
                chairman ? "chutich" : List.of("phochutich", "phochutich2").get(plan.lot(2)));
    }

    Actor chairman() {
        return person("chutich");
    }

    Actor clerk() {
        return person("vanthu");
    }

    OpenedKey keyOf(Actor leader) {
        return opened.computeIfAbsent(
                leader, who -> keys.open(KeyHolder.person(who.unit(), who.person()), who.person(), DemoPeople.PIN));
    }

    OpenedKey keyOfUnit() {
        return opened.computeIfAbsent(
                clerk(), who -> keys.open(KeyHolder.organisation(who.unit()), who.person(), DemoPeople.PIN));
    }

    @Override
    public void close() {
        opened.values().forEach(OpenedKey::close);
        opened.clear();
    }

    Actor person(String name) {
        var person = people.get(name + "." + commune.suffix());
        if (person == null) {
            throw new IllegalStateException("Nobody is called " + name + "." + commune.suffix());
        }
        return person.actor();
    }

    private static String division(ProcedureVersion procedure) {
        return procedure.internalSteps().stream()
                .filter(step -> step.positionKind().equals("SPECIALIST"))
                .map(step -> String.valueOf(step.officeKind()))
                .findFirst()
                .orElse("OFFICE");
    }
}
