package vn.xaso.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.KeyShelf;

/// Lives through the documents of both communes in the order of time, so that numbers follow days.
@Lazy
@Component
class DocumentHistory {

    private final Lives lives;
    private final DossierPlans dossiers;
    private final WorkingCalendars calendars;
    private final KeyShelf keys;

    /// What there is to do with letters, papers, dossiers and copies.
    @Lazy
    @Component("documentLives")
    record Lives(LetterLife letters, PaperLife papers, ShelfLife shelf, CopyLife copies) {}

    DocumentHistory(Lives lives, DossierPlans dossiers, WorkingCalendars calendars, KeyShelf keys) {
        this.lives = lives;
        this.dossiers = dossiers;
        this.calendars = calendars;
        this.keys = keys;
    }

    /// @param count of the letters that each commune receives in the half-year
    void live(Map<String, DemoPerson> people, Progress progress, int count, Instant now, BooleanSupplier stopped) {
        try (var sangNhe = new DemoOffice(Commune.SANG_NHE, people, keys);
                var siPaPhin = new DemoOffice(Commune.SI_PA_PHIN, people, keys)) {
            dossiers.prepare(sangNhe);
            dossiers.prepare(siPaPhin);
            var first = cast(Commune.SANG_NHE, sangNhe, siPaPhin);
            var second = cast(Commune.SI_PA_PHIN, siPaPhin, sangNhe);
            var turns = new ArrayList<DocumentStory.Turn>();
            turns.addAll(turns(first, second, count, now));
            turns.addAll(turns(second, first, count, now));
            turns.sort(Comparator.comparing(DocumentStory.Turn::at)
                    .thenComparing(DocumentStory.Turn::key)
                    .thenComparingInt(DocumentStory.Turn::no));
            progress.expect(turns.size());
            var story = new DocumentStory(lives.letters(), lives.papers(), lives.shelf(), lives.copies());
            for (var turn : turns) {
                if (stopped.getAsBoolean()) {
                    return;
                }
                UnitScope.of(turn.cast().office().unit()).run(() -> story.take(turn));
                progress.step();
            }
        }
    }

    private DocumentStory.Cast cast(Commune commune, DemoOffice office, DemoOffice other) {
        return new DocumentStory.Cast(commune, office, other.unit(), new OfficeHours(calendars.of(office.unit())));
    }

    private List<DocumentStory.Turn> turns(DocumentStory.Cast cast, DocumentStory.Cast other, int count, Instant now) {
        boolean onTime = cast.commune().equals(Commune.SI_PA_PHIN);
        var letterPlans = new LetterPlans(cast.commune(), cast.hours());
        var incoming = new ArrayList<>(letterPlans.halfYear(count, onTime));
        var paperPlans = new PaperPlans(cast.commune(), cast.hours());
        var outgoing = new ArrayList<>(paperPlans.own());
        var arriving = new ArrayList<>(paperPlans.arriving(outgoing));
        outgoing.addAll(paperPlans.answers(incoming));
        var copies = new CopyPlans(cast.commune(), cast.hours()).all(incoming, outgoing, onTime);
        arriving.addAll(paperPlans.arrivingCopies(copies, outgoing));
        var turns = new ArrayList<DocumentStory.Turn>();
        turns.addAll(new ShelfPlans(cast, lives.shelf(), now).all(incoming, outgoing, onTime));
        outgoing.addAll(paperPlans.openWork(now));
        incoming.addAll(letterPlans.openWork(now, onTime));
        incoming.forEach(plan -> turns.addAll(DocumentStory.turns(cast, plan)));
        outgoing.forEach(plan -> turns.addAll(DocumentStory.turns(cast, plan)));
        arriving.forEach(plan -> turns.addAll(DocumentStory.turns(other, plan)));
        copies.forEach(plan -> turns.add(new DocumentStory.CopyTurn(cast, plan, 0)));
        return turns;
    }
}
