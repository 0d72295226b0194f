package vn.xaso.search;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Who may find something, always within its unit. Nobody finds what he or she could not open.
///
/// @param keys one of them must be among the keys of the person who asks
public record Readers(Set<String> keys) {

    private static final String EVERYBODY = "*";

    public Readers {
        keys = Set.copyOf(keys);
    }

    public static Readers everybody() {
        return new Readers(Set.of(EVERYBODY));
    }

    public static Readers with(Right right) {
        return new Readers(Set.of(right.name()));
    }

    /// Those in that office who have the right, such as its head; or that person, as long as he or she has it.
    public static Readers with(Right right, UUID officeOrPerson) {
        return new Readers(Set.of(officeOrPerson + "+" + right.name()));
    }

    /// Those who act for that very unit: not those who look at it from above.
    public static Readers with(Right right, UnitId unit) {
        return new Readers(Set.of(unit + "+" + right.name()));
    }

    public static Readers office(UUID office) {
        return new Readers(Set.of("office:" + office));
    }

    /// One person, in whatever position.
    public static Readers person(UUID person) {
        return new Readers(Set.of("person:" + person));
    }

    /// One person, when he or she acts for that unit.
    public static Readers person(UUID person, UnitId unit) {
        return new Readers(Set.of(unit + "+" + person));
    }

    /// These and the others too.
    public Readers and(Readers others) {
        return new Readers(Stream.concat(keys.stream(), others.keys.stream()).collect(Collectors.toSet()));
    }

    /// What the acting person brings along.
    public static Set<String> keysOf(Actor actor) {
        var keys = new TreeSet<String>();
        keys.add(EVERYBODY);
        keys.add("person:" + actor.person());
        keys.add(actor.unit() + "+" + actor.person());
        actor.rights().forEach(right -> keys.add(right.name()));
        actor.rights().forEach(right -> keys.add(actor.unit() + "+" + right.name()));
        actor.rights().forEach(right -> keys.add(actor.person() + "+" + right.name()));
        var office = actor.office();
        if (office != null) {
            keys.add("office:" + office);
            actor.rights().forEach(right -> keys.add(office + "+" + right.name()));
        }
        return keys;
    }
}
