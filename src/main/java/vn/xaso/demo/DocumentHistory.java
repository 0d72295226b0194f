package vn.xaso.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.demo.LetterPlan.LetterAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;

/// Lives through the documents of both communes in the order of time, so that numbers follow days.
///
/// What was done before a fall is found again by the request key; the version of a document tells how far it came.
@Lazy
@Component
class DocumentHistory {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentHistory.class);

    private final LetterLife letters;

    DocumentHistory(LetterLife letters) {
        this.letters = letters;
    }

    /// What a commune brings to the story.
    record Cast(Commune commune, DemoOffice office, OfficeHours hours, List<LetterPlan> plans) {}

    private record Turn(Cast cast, LetterPlan plan, int no, LetterAct act) {}

    static List<LetterPlan> plans(Commune commune, OfficeHours hours, int count, Instant now) {
        boolean onTime = commune.equals(Commune.SI_PA_PHIN);
        var plans = new LetterPlans(commune, hours);
        var all = new ArrayList<>(plans.halfYear(count, onTime));
        all.addAll(plans.openWork(now, onTime));
        return List.copyOf(all);
    }

    void live(List<Cast> casts, Progress progress, BooleanSupplier stopped) {
        var turns = new ArrayList<Turn>();
        for (var cast : casts) {
            for (var plan : cast.plans()) {
                for (int no = 0; no < plan.acts().size(); no++) {
                    turns.add(new Turn(cast, plan, no, plan.acts().get(no)));
                }
            }
        }
        turns.sort(Comparator.comparing((Turn turn) -> turn.act().at())
                .thenComparing(turn -> turn.plan().key())
                .thenComparingInt(Turn::no));
        var story = new Story();
        for (var turn : turns) {
            if (stopped.getAsBoolean()) {
                return;
            }
            UnitScope.of(turn.cast().office().unit()).run(() -> story.take(turn));
            progress.step();
        }
    }

    /// Where every document stands.
    private final class Story {

        private final Map<String, IncomingDocument> current = new HashMap<>();
        private final Set<String> leftAlone = new HashSet<>();

        void take(Turn turn) {
            var key = turn.plan().key();
            if (turn.no() == 0) {
                letters.find(turn.cast().office(), turn.plan()).ifPresent(found -> current.put(key, found));
            }
            var now = current.get(key);
            boolean isDone = now != null && now.version() > turn.no();
            if (isDone || leftAlone.contains(key)) {
                return;
            }
            OfficeClock.at(turn.act().at(), () -> current.put(key, done(turn, now)));
        }

        /// Visitors may use the program meanwhile. A document that one of them took up stays theirs.
        private IncomingDocument done(Turn turn, @Nullable IncomingDocument now) {
            var cast = turn.cast();
            if (now == null) {
                return letters.receive(cast.office(), cast.hours(), cast.commune(), turn.plan());
            }
            try {
                return letters.act(cast.office(), cast.hours(), turn.plan(), now, turn.act());
            } catch (Refusal | Overtaken | Absent taken) {
                LOG.warn("{} goes its own way from {} on: {}", turn.plan().key(), turn.act(), taken.toString());
                leftAlone.add(turn.plan().key());
                return now;
            }
        }
    }
}
