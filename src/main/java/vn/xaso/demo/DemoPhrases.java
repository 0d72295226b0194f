package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.phrases.application.PhraseDesk;
import vn.xaso.cases.phrases.application.PhraseDesk.Typed;
import vn.xaso.cases.phrases.application.PhraseDesk.Whose;
import vn.xaso.cases.phrases.domain.PhrasePurpose;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;

/// What the people of the demonstration write again and again: the head keeps the sentences of the commune.
@Lazy
@Component
class DemoPhrases {

    private static final String OF_UNIT = "*";
    private static final String KEEPER = "chanhvanphong";
    private static final Instant BEGINNING =
            LocalDate.of(2026, 1, 5).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant();

    private final PhraseDesk desk;
    private final TransactionTemplate transaction;

    DemoPhrases(PhraseDesk desk, TransactionTemplate transaction) {
        this.desk = desk;
        this.transaction = transaction;
    }

    /// Once: whoever has sentences already keeps them as they are.
    void write(Map<String, DemoPerson> people) {
        var lines = Letter.lines("/demo/phrases.csv");
        for (var commune : List.of(Commune.SANG_NHE, Commune.SI_PA_PHIN)) {
            var head = actor(people, KEEPER, commune);
            UnitScope.of(head.unit())
                    .run(() -> OfficeClock.at(
                            BEGINNING,
                            () -> transaction.executeWithoutResult(status -> write(people, commune, head, lines))));
        }
    }

    private void write(Map<String, DemoPerson> people, Commune commune, Actor head, List<String[]> lines) {
        if (!desk.all(head).isEmpty()) {
            return;
        }
        for (var cells : lines) {
            boolean ofUnit = cells[0].equals(OF_UNIT);
            desk.add(
                    ofUnit ? head : actor(people, cells[0], commune),
                    ofUnit ? Whose.UNIT : Whose.OWN,
                    new Typed(PhrasePurpose.valueOf(cells[1]), cells[2], cells[3]));
        }
    }

    private static Actor actor(Map<String, DemoPerson> people, String name, Commune commune) {
        var person = people.get(name + "." + commune.suffix());
        if (person == null) {
            throw new IllegalStateException("Nobody is called " + name + "." + commune.suffix());
        }
        return person.actor();
    }
}
