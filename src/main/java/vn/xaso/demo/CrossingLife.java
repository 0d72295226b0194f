package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.crossing.application.CrossingDesk;
import vn.xaso.cases.crossing.application.CrossingPost;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.domain.Channel;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;

/// Each counter receives a case for the other commune.
@Lazy
@Component
class CrossingLife {

    private static final String PROCEDURE = "1.004873";
    private static final int MINUTES_AGO = 240;

    private final CrossingDesk desk;
    private final CrossingPost post;
    private final DemoProcedures procedures;
    private final FilledForms forms;

    CrossingLife(CrossingDesk desk, CrossingPost post, DemoProcedures procedures, FilledForms forms) {
        this.desk = desk;
        this.post = post;
        this.procedures = procedures;
        this.forms = forms;
    }

    void live(Map<String, DemoPerson> people, OfficeHours hours, Commune commune, Commune other, Instant now) {
        var counter =
                Objects.requireNonNull(people.get("motcua." + commune.suffix())).actor();
        var competent =
                Objects.requireNonNull(people.get("motcua." + other.suffix())).actor();
        var at = hours.before(now, MINUTES_AGO);
        var random = new Random(other.seed() + 700L);
        var villagers = new Villagers(random, other.villages(), other.seed() * 9_000);
        var who = villagers.adult();
        var procedure = procedures.get(PROCEDURE);
        var day = LocalDate.ofInstant(at, OfficeClock.ZONE);
        var answers = forms.fill(procedure, competent.unit(), who, villagers, random, day);
        var paper = new CasePaper(1, null, "Tờ khai có chữ ký", CasePaper.Kind.ORIGINAL, 1, null, at);
        var wanted = new NewCase(
                competent.unit(),
                counter.unit(),
                procedure,
                Channel.COUNTER,
                who.applicant(null),
                answers,
                List.of(paper),
                "demo-crossing-" + commune.suffix());
        OfficeClock.at(at, () -> UnitScope.of(counter.unit()).run(() -> desk.takeIn(counter, wanted, Map.of())));
        post.carry(counter.unit());
    }
}
