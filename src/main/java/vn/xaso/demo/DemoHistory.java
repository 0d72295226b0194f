package vn.xaso.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.signing.KeyShelf;

/// Lives the demonstration's half-year through, once: the first six months of 2026 in Sáng Nhè and Si Pa Phìn, and what
/// lies on their desks now.
@Lazy
@Component
public class DemoHistory {

    private static final Logger LOG = LoggerFactory.getLogger(DemoHistory.class);

    private final DemoProvince province;
    private final DemoProcedures procedures;
    private final DemoLives lives;
    private final WorkingCalendars calendars;
    private final KeyShelf keys;
    private final HistoryBook book;
    private final Clock clock = Clock.systemUTC();
    private volatile @Nullable Progress progress;
    private volatile boolean stopped;

    /// How much of the half-year a commune has beside what lies on the desks. The article tells 108 cases.
    ///
    /// @param letters of each commune
    public record Scale(int sangNhe, int siPaPhin, int letters) {

        public static final Scale FULL = new Scale(55, 108, 70);
    }

    DemoHistory(
            DemoProvince province,
            DemoProcedures procedures,
            DemoLives lives,
            WorkingCalendars calendars,
            KeyShelf keys,
            HistoryBook book) {
        this.province = province;
        this.procedures = procedures;
        this.lives = lives;
        this.calendars = calendars;
        this.keys = keys;
        this.book = book;
    }

    public boolean isDone() {
        return book.isDone();
    }

    /// Takes about half a minute of two cores; comes back when it is done or was stopped.
    public void live(Scale scale) {
        if (book.isDone()) {
            return;
        }
        var now = book.begin(clock.instant());
        var counted = new Progress();
        var people = province.people();
        lives.phrases().write(people);
        try (var offices = Executors.newFixedThreadPool(
                3,
                Thread.ofPlatform()
                        .name("half-year ", 1)
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .factory())) {
            var sangNhe = offices.submit(() -> live(Commune.SANG_NHE, people, counted, scale.sangNhe(), now));
            var siPaPhin = offices.submit(() -> live(Commune.SI_PA_PHIN, people, counted, scale.siPaPhin(), now));
            progress = counted;
            var letters =
                    offices.submit(() -> lives.documents().live(people, counted, scale.letters(), now, () -> stopped));
            await(letters);
            await(sangNhe);
            await(siPaPhin);
        }
        if (!stopped) {
            lives.together().live(people, now);
            lives.day().begin(people, now);
            book.finish(clock.instant());
            progress = null;
            LOG.debug("The half-year is lived through: {} acts", counted.done());
        }
    }

    /// Stops after the act in hand; the next start goes on from there.
    @jakarta.annotation.PreDestroy
    public void stop() {
        stopped = true;
    }

    /// In percent; -1 where nothing is under way in this program.
    public int percent() {
        var counted = progress;
        return counted == null ? -1 : counted.percent();
    }

    private void live(Commune commune, Map<String, DemoPerson> people, Progress counted, int count, Instant now) {
        try (var office = new DemoOffice(commune, people, keys)) {
            var hours = new OfficeHours(calendars.of(office.unit()));
            var plans = plans(commune, hours, count, now);
            counted.expect(plans.stream().mapToInt(plan -> plan.acts().size()).sum());
            lives.queue().live(office, hours, now);
            new LivedCommune(commune, lives, office, hours, counted).live(plans, () -> stopped);
        }
    }

    private List<CasePlan> plans(Commune commune, OfficeHours hours, int count, Instant now) {
        var halfYear = new HalfYear(commune, procedures, hours);
        var open = new OpenWork(commune, procedures, hours, now);
        boolean article = commune.equals(Commune.SI_PA_PHIN);
        var plans = new java.util.ArrayList<>(article ? halfYear.allOnlineAndOnTime(count) : halfYear.mixed(count));
        plans.addAll(article ? open.little() : open.much());
        return List.copyOf(plans);
    }

    private static void await(Future<?> office) {
        try {
            office.get();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(
                    "The half-year broke off; the next start goes on with it", fault.getCause());
        }
    }
}
