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

/// Lives the demonstration's half-year through, once: the first six months of 2026 in Sáng Nhè and Si Pa Phìn, what
/// lies
/// on their desks now, and the few cases of all other communes.
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

    /// Takes about a minute of two cores; comes back when it is done or was stopped.
    public void live(Scale scale) {
        if (book.isDone()) {
            return;
        }
        var now = book.begin(clock.instant());
        var counted = new Progress();
        var people = province.people();
        lives.phrases().write(people);
        try (var offices = Executors.newFixedThreadPool(
                4,
                Thread.ofPlatform()
                        .name("half-year ", 1)
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .factory())) {
            var first = part(Commune.SANG_NHE, people, scale.sangNhe(), now);
            var second = part(Commune.SI_PA_PHIN, people, scale.siPaPhin(), now);
            var fees = new FeePlans(second.plans(), first.plans());
            var sangNhe = offices.submit(() -> live(first, people, counted, fees, now));
            var siPaPhin = offices.submit(() -> live(second, people, counted, fees, now));
            progress = counted;
            var others = offices.submit(() -> lives.province().live(lives, fees, counted, () -> stopped));
            var letters =
                    offices.submit(() -> lives.documents().live(people, counted, scale.letters(), now, () -> stopped));
            await(letters);
            await(sangNhe);
            await(siPaPhin);
            await(others);
        }
        if (!stopped) {
            lives.together().live(people, now);
            lives.day().begin(people, now);
            lives.leaders().live(people, now);
            lives.reports().live(people, now);
            book.finish(clock.instant());
            progress = null;
            LOG.debug("The half-year is lived through: {} acts", counted.done());
        }
    }

    /// Whether the portal of the demonstration was told of it.
    boolean isTold() {
        return lives.portal().isDone();
    }

    /// Tells the portal of the demonstration of the half-year, once.
    void tell() {
        if (book.isDone() && !stopped) {
            lives.portal().live(province.people(), clock.instant());
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

    /// A commune of the story and what will happen there.
    private record Part(Commune commune, OfficeHours hours, List<CasePlan> plans) {}

    private void live(Part part, Map<String, DemoPerson> people, Progress counted, FeePlans fees, Instant now) {
        try (var office = new DemoOffice(part.commune(), people, keys)) {
            counted.expect(
                    part.plans().stream().mapToInt(plan -> plan.acts().size()).sum());
            lives.fees().open(office, part.commune());
            lives.queue().live(office, part.hours(), now);
            new LivedCommune(part.commune(), lives, office, part.hours(), counted, fees.lived())
                    .live(part.plans(), () -> stopped);
        }
    }

    private Part part(Commune commune, Map<String, DemoPerson> people, int count, Instant now) {
        try (var office = new DemoOffice(commune, people, keys)) {
            var hours = new OfficeHours(calendars.of(office.unit()));
            var halfYear = new HalfYear(commune, procedures, hours);
            var open = new OpenWork(commune, procedures, hours, now);
            boolean article = commune.equals(Commune.SI_PA_PHIN);
            var plans = new java.util.ArrayList<>(article ? halfYear.allOnlineAndOnTime(count) : halfYear.mixed(count));
            plans.addAll(article ? open.little() : open.much());
            return new Part(commune, hours, List.copyOf(plans));
        }
    }

    private static void await(Future<?> office) {
        try {
            office.get();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(
                    "The half-year broke off, the next start goes on with it: " + fault.getCause(), fault.getCause());
        }
    }
}
