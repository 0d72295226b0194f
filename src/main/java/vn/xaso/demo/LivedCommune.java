package vn.xaso.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;

/// Lives through the plans of one commune in the order of time, so that its numbers follow its days.
///
/// What was done before a fall is found again by the request key; the version of a case tells how far it came.
final class LivedCommune {

    private static final Logger LOG = LoggerFactory.getLogger(LivedCommune.class);

    private final Commune commune;
    private final CaseLife life;
    private final RatingLife ratings;
    private final MessageLife messages;
    private final StoreLife store;
    private final DemoOffice office;
    private final OfficeHours hours;
    private final Progress progress;
    private final FeeLife fees;
    private final Map<String, FeeFate> fates;
    private final Map<String, CaseFile> current = new HashMap<>();
    private final Set<String> leftAlone = new HashSet<>();

    private record Turn(CasePlan plan, int no, Act act) {}

    /// @param fates how fees are settled, by the key of the plan
    LivedCommune(
            Commune commune,
            DemoLives lives,
            DemoOffice office,
            OfficeHours hours,
            Progress progress,
            Map<String, FeeFate> fates) {
        this.commune = commune;
        this.life = lives.cases();
        this.ratings = lives.voices().ratings();
        this.messages = lives.voices().messages();
        this.store = lives.voices().store();
        this.office = office;
        this.hours = hours;
        this.progress = progress;
        this.fees = lives.fees();
        this.fates = fates;
    }

    void live(List<CasePlan> plans, BooleanSupplier stopped) {
        var turns = plans.stream()
                .flatMap(plan -> IntStream.range(0, plan.acts().size())
                        .mapToObj(no -> new Turn(plan, no, plan.acts().get(no))))
                .sorted(Comparator.comparing((Turn turn) -> turn.act().at())
                        .thenComparing(turn -> turn.plan().key())
                        .thenComparing(Turn::no))
                .toList();
        UnitScope.of(office.unit()).run(() -> {
            for (var turn : turns) {
                if (stopped.getAsBoolean()) {
                    return;
                }
                take(turn);
                progress.step();
            }
        });
    }

    private void take(Turn turn) {
        var plan = turn.plan();
        if (turn.no() == 0) {
            life.find(office, plan).ifPresent(found -> current.put(plan.key(), found));
        }
        var now = current.get(plan.key());
        boolean isDone = now != null && now.version() > turn.no();
        if (isDone || leftAlone.contains(plan.key())) {
            return;
        }
        OfficeClock.at(
                turn.act().at(),
                () -> current.put(plan.key(), done(turn, now, turn.act().at())));
    }

    /// Visitors may use the program meanwhile. A case that one of them took up stays theirs.
    private CaseFile done(Turn turn, @org.jspecify.annotations.Nullable CaseFile now, Instant at) {
        if (now == null) {
            return life.begin(office, commune, turn.plan(), at);
        }
        try {
            var after = life.act(office, hours, turn.plan(), now, turn.act());
            messages.talk(office, hours, turn.plan(), after, turn.act());
            ratings.rate(office, turn.plan(), after, at);
            if (commune.isOfTheStory()) {
                store.work(office, turn.plan(), after, turn.act());
            }
            fees.work(
                    office,
                    turn.plan(),
                    after,
                    turn.act(),
                    fates.get(turn.plan().key()));
            return after;
        } catch (Refusal | Overtaken | Absent taken) {
            LOG.warn("{} goes its own way from {} on: {}", turn.plan().key(), turn.act(), taken.toString());
            leftAlone.add(turn.plan().key());
            return now;
        }
    }
}
