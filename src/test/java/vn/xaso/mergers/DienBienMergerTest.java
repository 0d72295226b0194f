package vn.xaso.mergers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.SharedFolder;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.documents.NumberBook;
import vn.xaso.identity.application.ActorRoll;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.merging.MergingPart;
import vn.xaso.mergers.application.DryRun;
import vn.xaso.mergers.application.MergerRun;
import vn.xaso.mergers.application.PlanCsv;
import vn.xaso.mergers.application.PlanDesk;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.Report;

/// The merger of 1/7/2025 in all of Điện Biên: 129 communes become 45. Names and successions are those of the national
/// list; the codes begin with 9, because the shared database has the real ones. Everything is undone at the end.
///
/// Law: 1661/NQ-UBTVQH15
@HouseTest
class DienBienMergerTest {

    /// To measure with more cases: `-Dxaso.merger.rounds=20`.
    private static final int ROUNDS = Integer.getInteger("xaso.merger.rounds", 1);

    private static final Pattern CODE = Pattern.compile("(?<=,)0(\\d{4})(?=,)");

    /// Grow by what the merger itself writes.
    private static final Set<String> GROWING = Set.of(
            "audit.entry",
            "audit.sealing_head",
            "cases.case_event",
            "cases.joined_case",
            "directory.external_code",
            "directory.holding",
            "directory.office",
            "directory.position",
            "directory.unit_name",
            "documents.number_series",
            "files.stored_file",
            "mergers.plan_figure",
            "mergers.waiting",
            "search.entry",
            "search.word");

    @Autowired
    private ApplicationContext program;

    @Autowired
    private DemoProvince demo;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private PlanCsv csv;

    @Autowired
    private DryRun dryRun;

    @Autowired
    private MergerRun run;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private final Map<UnitId, List<CaseFile>> filed = new HashMap<>();

    @Test
    void mergesAllOfItInOneTransaction() {
        demo.found();
        var list = list();
        var province = new OldProvince(program, "91");
        var scope = province.scope(column(list, 4), column(list, 2));

        UnitScope.of(scope)
                .run(() -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    var admin = new Actor[1];
                    OfficeClock.at(OldProvince.BEFORE, () -> admin[0] = fill(province, list));
                    OfficeClock.at(OldProvince.AFTER, () -> merge(province, admin[0], list));
                }));
    }

    private Actor fill(OldProvince province, String list) {
        var founder = province.found("Điện Biên cũ");
        int no = 0;
        for (var line : list.lines().skip(1).toList()) {
            var cells = line.split(",");
            var unit = province.commune(cells[4], cells[5], "T91." + ++no);
            filed.put(unit, province.cases(unit));
            for (int more = 1; more < ROUNDS; more++) {
                province.cases(unit);
            }
            program.getBean(NumberBook.class).next(unit, "ALL", 2025);
        }
        program.getBean(ActorRoll.class);
        return refreshed(founder);
    }

    /// With the communes that were recorded after the first look.
    private Actor refreshed(Actor founder) {
        var units = program.getBean(Units.class).communesOf(founder.unit());
        assertThat(units).hasSize(129);
        var all = new java.util.HashSet<>(units);
        all.add(founder.unit());
        return new Actor(
                founder.account(),
                founder.person(),
                founder.name(),
                founder.position(),
                null,
                founder.unit(),
                founder.unitName(),
                all,
                founder.rights());
    }

    private void merge(OldProvince province, Actor admin, String list) {
        var plan = desk.make(admin, "Sắp xếp xã, phường", "1661/NQ-UBTVQH15", OldProvince.MERGED, false);
        var read = csv.read(admin, plan, list);
        assertThat(read.problems()).isEmpty();
        desk.putLines(admin, plan.id(), 1, read.lines());
        var report = dryRun.of(admin, desk.get(admin, plan.id()));

        assertThat(report.units()).hasSize(129);
        assertThat(report.successors()).isEqualTo(45);
        assertThat(report.mayRun())
                .as(report.problems() + " " + report.hindrances())
                .isTrue();
        assertThat(count(report, "cases")).isEqualTo(129L * 3 * ROUNDS);
        assertThat(count(report, "casesEnded")).isEqualTo(129L * ROUNDS);

        desk.confirm(admin, plan.id(), 2, report.figures());
        var before = rows();
        var began = System.nanoTime();
        run.run(admin, desk.get(admin, plan.id()));
        System.out.println("129 to 45: " + (System.nanoTime() - began) / 1_000_000 + " ms");

        assertThat(desk.get(admin, plan.id()).state()).isEqualTo(MergerPlan.State.DONE);
        sameRows(before, rows());
        var into = new HashMap<UnitId, UnitId>();
        report.units().forEach(unit -> into.put(unit.old(), unit.into()));
        openCasesWentOn(into);
        everybodyHasAPost(province, into);
        booksAreClosedAndBeginAtOne(into);
        theUnitsAreThoseOfTheList(list);
    }

    private void openCasesWentOn(Map<UnitId, UnitId> into) {
        filed.forEach((old, some) -> {
            var successor = Objects.requireNonNull(into.get(old));
            for (var before : some.subList(0, 3)) {
                var after = cases.get(successor, before.id());
                assertThat(after.code()).isEqualTo(before.code());
                assertThat(after.times()).isEqualTo(before.times());
                assertThat(after.state()).isEqualTo(before.state());
                assertThat(after.assignee()).isEqualTo(before.assignee());
                assertThat(after.receivedAtUnit()).isEqualTo(successor);
                assertThat(after.office()).isNotEqualTo(before.office() == null ? UUID.randomUUID() : before.office());
                assertThat(cases.events(after)).extracting(CaseEvent::act).endsWith(CaseAct.TAKE_OVER);
                assertThat(cases.papers(after)).hasSize(1);
            }
            var ended = some.get(3);
            assertThat(cases.get(old, ended.id())).isEqualTo(ended);
        });
    }

    private void everybodyHasAPost(OldProvince province, Map<UnitId, UnitId> into) {
        var staff = program.getBean(Staff.class);
        var roll = program.getBean(ActorRoll.class);
        var chairs = new HashMap<UnitId, Integer>();
        into.forEach((old, successor) -> {
            assertThat(staff.officialsOf(old, OldProvince.MERGED)).isEmpty();
            assertThat(staff.officialsOf(old, OldProvince.MERGED.minusDays(1))).hasSize(5);
            var specialist = province.official(old, PositionKind.SPECIALIST);
            var now = roll.find(specialist.account(), successor.value()).orElseThrow();
            assertThat(now.rights()).isEqualTo(specialist.rights());
            assertThat(now.units()).contains(successor, old);
            var chairman = roll.find(
                            province.official(old, PositionKind.CHAIRMAN).account(), successor.value())
                    .orElseThrow();
            chairs.merge(successor, chairman.may(Right.READ_AUDIT) ? 1 : 0, Integer::sum);
            var reading = roll.find(specialist.account(), old.value()).orElseThrow();
            assertThat(reading.rights()).isEmpty();
            assertThat(roll.find(province.official(old, PositionKind.CLERK).account(), old.value())
                            .orElseThrow()
                            .rights())
                    .containsExactlyInAnyOrder(Right.READ_CASES, Right.READ_DOCUMENTS);
        });
        assertThat(chairs).hasSize(45);
        assertThat(chairs.values()).containsOnly(1);
    }

    private void booksAreClosedAndBeginAtOne(Map<UnitId, UnitId> into) {
        var book = program.getBean(NumberBook.class);
        assertThat(database.sql("select count(*) from documents.number_series where unit_id in (:old) and last = 1")
                        .param("old", into.keySet().stream().map(UnitId::value).toList())
                        .query(Integer.class)
                        .single())
                .isEqualTo(129);
        Set.copyOf(into.values())
                .forEach(successor ->
                        assertThat(book.next(successor, "ALL", 2025)).isEqualTo(1));
    }

    private void theUnitsAreThoseOfTheList(String list) {
        var units = program.getBean(Units.class);
        for (var line : list.lines().skip(1).toList()) {
            var cells = line.split(",");
            var old =
                    units.findByCode(cells[4], OldProvince.MERGED.minusDays(1)).orElseThrow();
            var successor = units.findByCode(cells[2], OldProvince.MERGED).orElseThrow();
            assertThat(old.validTo()).isEqualTo(LocalDate.of(2025, 6, 30));
            assertThat(successor.fullName()).isEqualTo(cells[3]);
            assertThat(units.successorsOf(old.id()))
                    .extracting(vn.xaso.directory.Unit::id)
                    .containsExactly(successor.id());
            assertThat(units.keepersOf(old.id())).containsExactly(successor.id());
            assertThat(units.keptBy(successor.id())).contains(old.id());
        }
    }

    private static long count(Report report, String kind) {
        return report.totals().stream()
                .filter(lot -> lot.kind().equals(kind))
                .mapToLong(vn.xaso.kernel.merging.Lot::count)
                .sum();
    }

    /// How many rows each table has in the open units.
    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        for (var part : program.getBeansOfType(MergingPart.class).values()) {
            for (var table : part.tables()) {
                rows.put(
                        table,
                        database.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single());
            }
        }
        return rows;
    }

    private static void sameRows(Map<String, Long> before, Map<String, Long> after) {
        var different = new ArrayList<String>();
        before.forEach((table, count) -> {
            var now = Objects.requireNonNull(after.get(table));
            if (GROWING.contains(table) ? now < count && !table.equals("mergers.waiting") : !now.equals(count)) {
                different.add(table + " " + count + " -> " + now);
            }
        });
        different.removeIf(line -> line.startsWith("directory.unit_succession"));
        assertThat(different).isEmpty();
        assertThat(after.get("cases.case_event"))
                .isEqualTo(Objects.requireNonNull(before.get("cases.case_event")) + 129L * 3 * ROUNDS);
        assertThat(after.get("cases.joined_case")).isEqualTo(129L * 2 * ROUNDS);
        assertThat(after.get("cases.case_file")).isEqualTo(129L * 4 * ROUNDS);
    }

    private static String list() {
        try {
            var text = Files.readString(SharedFolder.file("data/units/dien_bien_old_to_new.csv"));
            return CODE.matcher(text.replace("\r", "")).replaceAll("9$1").replaceAll("(?m)^11,", "91,");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> column(String list, int no) {
        return list.lines().skip(1).map(line -> line.split(",")[no]).distinct().toList();
    }
}
