package vn.xaso.documents.incoming.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.application.FilingDesk;
import vn.xaso.documents.incoming.application.IncomingDays;
import vn.xaso.documents.incoming.application.Parties;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.web.IncomingActForm.Shape;
import vn.xaso.documents.incoming.web.IncomingPage.PartyGroup;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Days;
import vn.xaso.ui.Texts;

/// What may be chosen in the forms of a document. Asks only for what the offered forms need.
@Component
class IncomingChoices {

    private static final int PHRASES = 5;
    private static final String DRAFT = "/office/documents/outgoing/new?answers=";

    private final Parties parties;
    private final FilingDesk filing;
    private final DocumentTypes types;
    private final IncomingDays days;

    IncomingChoices(Parties parties, FilingDesk filing, DocumentTypes types, IncomingDays days) {
        this.parties = parties;
        this.filing = filing;
        this.types = types;
        this.days = days;
    }

    IncomingPage.Choices of(Actor actor, IncomingDocument document, List<IncomingActForm> acts, Texts texts) {
        boolean registers = asks(acts, Shape.REGISTER) || asks(acts, Shape.CORRECT);
        boolean answers = asks(acts, Shape.ANSWER);
        return new IncomingPage.Choices(
                asks(acts, Shape.SUBMIT) ? people(parties.leaders(actor.unit())) : List.of(),
                asks(acts, Shape.DIRECT) ? parties(actor) : List.of(),
                asks(acts, Shape.DIRECT) ? groups(actor, texts) : List.of(),
                asks(acts, Shape.ASSIGN) ? colleagues(actor, document) : List.of(),
                asks(acts, Shape.DIRECT) ? phrases(texts) : List.of(),
                registers ? types(texts) : List.of(),
                registers ? urgencies(texts) : List.of(),
                answers ? answers(document, texts) : List.of(),
                asks(acts, Shape.FILE) ? dossiers(actor) : List.of(),
                answers ? DRAFT + document.id() : "",
                Days.field(day(document)));
    }

    private static boolean asks(List<IncomingActForm> acts, Shape shape) {
        return acts.stream().anyMatch(act -> act.shape() == shape);
    }

    /// The usual day; what has passed is no proposal.
    private java.time.LocalDate day(IncomingDocument document) {
        var due = document.handling().askedUntil() == null
                ? document.handling().dueOn()
                : document.handling().askedUntil();
        var today = days.today();
        return due == null || due.isBefore(today) ? today : due;
    }

    private static List<Choice> people(List<Parties.Named> named) {
        return named.stream()
                .map(one -> new Choice(
                        Objects.requireNonNull(one.party().person()).toString(), one.name() + " – " + one.title()))
                .toList();
    }

    /// Offices first: a leader mostly names the office, and its head the person.
    private List<Choice> parties(Actor actor) {
        var all = new ArrayList<Choice>();
        parties.offices(actor.unit())
                .forEach(one -> all.add(new Choice(one.party().text(), one.name())));
        parties.handlers(actor.unit()).forEach(one -> all.add(choice(one)));
        return List.copyOf(all);
    }

    /// Each office with its people; whoever sits in none of them comes last.
    private List<PartyGroup> groups(Actor actor, Texts texts) {
        var handlers = parties.handlers(actor.unit());
        var offices = parties.offices(actor.unit());
        var groups = new ArrayList<PartyGroup>();
        for (var office : offices) {
            var choices = new ArrayList<Choice>();
            choices.add(new Choice(office.party().text(), texts.of("incoming.party.whole", office.name())));
            handlers.stream()
                    .filter(one -> isIn(one, office))
                    .map(IncomingChoices::choice)
                    .forEach(choices::add);
            groups.add(new PartyGroup(office.name(), List.copyOf(choices)));
        }
        var others = handlers.stream()
                .filter(one -> offices.stream().noneMatch(office -> isIn(one, office)))
                .map(IncomingChoices::choice)
                .toList();
        if (!others.isEmpty()) {
            groups.add(new PartyGroup(texts.of("incoming.party.others"), others));
        }
        return List.copyOf(groups);
    }

    private static boolean isIn(Parties.Named person, Parties.Named office) {
        return Objects.equals(person.party().office(), office.party().office());
    }

    private static Choice choice(Parties.Named person) {
        return new Choice(person.party().text(), person.name() + " – " + person.title());
    }

    private List<Choice> colleagues(Actor actor, IncomingDocument document) {
        var office = document.handling().leadOffice();
        return office == null ? List.of() : people(parties.handlersIn(actor.unit(), office));
    }

    private static List<Choice> phrases(Texts texts) {
        var phrases = new ArrayList<Choice>();
        for (int i = 1; i <= PHRASES; i++) {
            var words = texts.of("incoming.phrase." + i);
            phrases.add(new Choice(words, words));
        }
        return List.copyOf(phrases);
    }

    private List<Choice> types(Texts texts) {
        return types.list().stream()
                .map(type -> new Choice(type.code(), type.name(texts.language())))
                .toList();
    }

    private static List<Choice> urgencies(Texts texts) {
        return Arrays.stream(Urgency.values())
                .map(one -> new Choice(one.name(), texts.of("incoming.urgency." + one.name())))
                .toList();
    }

    private List<Choice> answers(IncomingDocument document, Texts texts) {
        return filing.answers(document.id()).stream()
                .map(one -> new Choice(
                        one.id().toString(),
                        (one.symbol().isEmpty() ? texts.of("incoming.answer.noNumber") : one.symbol()) + " – "
                                + one.summary()))
                .toList();
    }

    private List<Choice> dossiers(Actor actor) {
        return filing.dossiers(actor).stream()
                .map(one -> new Choice(one.id().toString(), one.code() + " – " + one.title()))
                .toList();
    }
}
