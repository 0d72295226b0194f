package vn.xaso.cases.crossing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.crossing.application.CrossingDesk;
import vn.xaso.cases.crossing.application.CrossingPost;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.domain.Channel;
import vn.xaso.demo.DemoProvince;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.SampleFiles;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;

/// Cases that the counter of Sáng Nhè receives for Si Pa Phìn. Not a bean, so that all tests keep one program.
public class CrossingRecords {

    private final ApplicationContext program;

    public CrossingRecords(ApplicationContext program) {
        this.program = program;
        program.getBean(DemoProvince.class).found();
    }

    /// Under a name that is no secret: Si Pa Phìn has the case and may see it.
    public static Map<String, String> make(ApplicationContext program) {
        var received = new CrossingRecords(program).received("Vàng Thị Chở");
        return Map.of("crossing", received.id().toString());
    }

    public Actor person(String login) {
        return Objects.requireNonNull(
                        program.getBean(DemoProvince.class).people().get(login))
                .actor();
    }

    /// Received and carried to the unit that decides.
    public Crossing received(String name) {
        var oneStop = person("motcua.sangnhe");
        var unit = oneStop.unit();
        var wanted = wanted(person("motcua.sipaphin").unit(), name);
        var scan = program.getBean(FileStore.class).check(SampleFiles.pdf("to-khai.pdf"), Purpose.CITIZEN_PAPER);
        var crossing = UnitScope.of(unit)
                .call(() -> program.getBean(CrossingDesk.class).takeIn(oneStop, wanted, Map.of(1, scan)));
        program.getBean(CrossingPost.class).carry(unit);
        return UnitScope.of(unit).call(() -> program.getBean(CrossingDesk.class).get(oneStop, crossing.id()));
    }

    public NewCase wanted(UnitId competent, String name) {
        var procedure = program.getBean(Procedures.class)
                .inForce(new ProcedureCode("1.004873"), LocalDate.now(OfficeClock.ZONE));
        var paper = new CasePaper(1, null, "Tờ khai", CasePaper.Kind.ORIGINAL, 1, null, Instant.now());
        return new NewCase(
                competent,
                person("motcua.sangnhe").unit(),
                procedure,
                Channel.COUNTER,
                SangNhe.named(name),
                "{}",
                List.of(paper),
                UUID.randomUUID().toString());
    }
}
