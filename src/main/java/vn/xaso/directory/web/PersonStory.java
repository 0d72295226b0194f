package vn.xaso.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Holding;
import vn.xaso.directory.Units;
import vn.xaso.directory.domain.StaffRegister.Person;
import vn.xaso.directory.persistence.PeopleQuery;
import vn.xaso.directory.web.PersonPage.Form;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Texts;

/// Puts the page of an official together.
@Component
class PersonStory {

    private final PeopleQuery people;
    private final Units units;
    private final Clock clock;

    PersonStory(PeopleQuery people, Units units, Clock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /// A person without any tie to the actor's units is absent.
    PersonPage of(UUID official, Actor actor, Texts texts, Form form) {
        var person = people.find(official, actor.units()).orElseThrow(() -> new Absent("official " + official));
        var held = people.story(official);
        var mayChange = actor.may(Right.MANAGE_PEOPLE);
        return new PersonPage(
                person.fullName(),
                facts(person, texts),
                held.stream().map(holding -> row(holding, texts)).toList(),
                mayChange ? positions(actor) : List.of(),
                mayChange ? endable(held, actor) : List.of(),
                "/office/people/" + official,
                mayChange ? form : null);
    }

    private List<Fact> facts(Person person, Texts texts) {
        var facts = new ArrayList<Fact>();
        var born = person.born();
        var phone = person.phone();
        if (born != null) {
            facts.add(new Fact(texts.of("directory.person.born"), born.shown()));
        }
        if (phone != null) {
            facts.add(new Fact(texts.of("directory.person.phone"), phone));
        }
        facts.add(new Fact(texts.of("directory.person.registered"), texts.day(person.registeredOn())));
        return List.copyOf(facts);
    }

    private PersonPage.Row row(Holding holding, Texts texts) {
        return new PersonPage.Row(
                holding.title(),
                units.get(holding.unit()).fullName(),
                UnitPage.period(holding.from(), holding.to(), texts),
                holding.decisionNumber(),
                holding.isHeldOn(LocalDate.now(clock)));
    }

    private List<Choice> positions(Actor actor) {
        return people.positions(actor.unit()).stream()
                .map(seat -> new Choice(
                        seat.id().toString(),
                        seat.office().isEmpty() ? seat.title() : seat.title() + " – " + seat.office()))
                .toList();
    }

    private static List<Choice> endable(List<Holding> held, Actor actor) {
        return held.stream()
                .filter(holding -> holding.to() == null && holding.unit().equals(actor.unit()))
                .map(holding -> new Choice(holding.id().toString(), holding.title()))
                .toList();
    }
}
