package vn.xaso.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.Channel;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.signing.KeyShelf;

/// The half-year of all other communes of the province: few people, few cases, each with a fee.
@Lazy
@Component
class ProvinceLife {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 19);
    private static final int LATE_ONE_IN = 14;
    private static final int MINUTES_OF_A_MORNING = 150;

    private final ProvinceOffices offices;
    private final DemoProcedures procedures;
    private final WorkingCalendars calendars;
    private final KeyShelf keys;

    ProvinceLife(ProvinceOffices offices, DemoProcedures procedures, WorkingCalendars calendars, KeyShelf keys) {
        this.offices = offices;
        this.procedures = procedures;
        this.calendars = calendars;
        this.keys = keys;
    }

    /// A commune and what will happen there.
    private record Part(Commune commune, List<FeePlans.Light> cases) {}

    void live(DemoLives lives, FeePlans fees, Progress progress, BooleanSupplier stopped) {
        var communes = offices.communes();
        var light = fees.light(communes.size());
        var parts = new ArrayList<Part>();
        for (int i = 0; i < communes.size(); i++) {
            int no = i;
            parts.add(new Part(
                    communes.get(i),
                    light.stream().filter(one -> one.commune() == no).toList()));
        }
        progress.expect(light.size() * Script.ACTS_OF_AN_ORDINARY_CASE);
        var hash = offices.hash();
        for (var part : parts) {
            if (stopped.getAsBoolean()) {
                return;
            }
            live(lives, part, hash, progress, stopped);
        }
    }

    private void live(DemoLives lives, Part part, String hash, Progress progress, BooleanSupplier stopped) {
        try (var office = new DemoOffice(part.commune(), offices.people(part.commune(), hash), keys)) {
            lives.fees().open(office, part.commune());
            var hours = new OfficeHours(calendars.of(office.unit()));
            var plans = new ArrayList<CasePlan>();
            var fates = new java.util.HashMap<String, FeeFate>();
            var random = new Random(part.commune().seed());
            var villagers = new Villagers(
                    random, part.commune().villages(), 30_000 + part.commune().seed() * 200);
            var days = hours.workingDays(FIRST, LAST);
            for (var one : part.cases()) {
                var plan = plan(part.commune(), one, plans.size() + 1, hours, days, villagers, random);
                plans.add(plan);
                fates.put(plan.key(), one.fate());
            }
            new LivedCommune(part.commune(), lives, office, hours, progress, Map.copyOf(fates)).live(plans, stopped);
        }
    }

    private CasePlan plan(
            Commune commune,
            FeePlans.Light one,
            int no,
            OfficeHours hours,
            List<LocalDate> days,
            Villagers villagers,
            Random random) {
        var procedure = procedures.get(one.procedure());
        var at = hours.on(days.get(random.nextInt(days.size())), 5 + random.nextInt(MINUTES_OF_A_MORNING));
        double share = random.nextInt(LATE_ONE_IN) == 0 ? 1.3 : 0.35 + random.nextDouble() * 0.45;
        var script = new Script(hours, at).ordinary(procedure, share, 8 + random.nextInt(40), 15 + random.nextInt(200));
        return new CasePlan(
                "demo-2026-" + commune.suffix() + "-" + no,
                procedure,
                villagers.adult(),
                channel(procedure, one.fate(), random),
                script.acts());
    }

    /// Who pays from home has sent the case from home, and many of the others too.
    private static Channel channel(ProcedureVersion procedure, FeeFate fate, Random random) {
        boolean mayPost =
                procedure.channels().stream().anyMatch(way -> way.kind() == ProcedureVersion.ChannelKind.POST);
        int lot = random.nextInt(10);
        if (fate.isOnline()) {
            return Channel.ONLINE;
        }
        return lot < 6 ? Channel.ONLINE : lot == 9 && mayPost ? Channel.POST : Channel.COUNTER;
    }
}
