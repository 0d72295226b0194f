package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.reports.collection.application.CollectionDesk;
import vn.xaso.reports.collection.domain.UnitStand;
import vn.xaso.reports.entry.application.EntryDesk;
import vn.xaso.reports.entry.application.ReportDesk;
import vn.xaso.reports.entry.domain.ReportAct;
import vn.xaso.reports.rounds.domain.ReportingRound;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.signing.KeyShelf;

/// Who fills in, signs and sends the reports of the demonstration, and what the province says to them.
@Lazy
@Component
class ReportAuthors {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final ReportWork work;
    private final ProvinceOffices offices;
    private final Units units;
    private final KeyShelf keys;
    private final TransactionTemplate transaction;

    ReportAuthors(
            ReportWork work, ProvinceOffices offices, Units units, KeyShelf keys, TransactionTemplate transaction) {
        this.work = work;
        this.offices = offices;
        this.units = units;
        this.keys = keys;
        this.transaction = transaction;
    }

    /// The desks of a commune and of the province.
    @Lazy
    @Component
    record ReportWork(EntryDesk entry, ReportDesk reports, CollectionDesk collection) {}

    /// The two of the story first.
    List<Commune> communes(int many) {
        var all = new ArrayList<Commune>();
        all.add(Commune.SANG_NHE);
        all.add(Commune.SI_PA_PHIN);
        all.addAll(offices.communes());
        return all.subList(0, Math.min(many, all.size()));
    }

    UnitId unit(Commune commune) {
        return units.findByCode(commune.code(), DAY).orElseThrow().id();
    }

    void send(Map<String, DemoPerson> people, Commune commune, ReportingRound round, int no, Instant at) {
        var own = commune.isOfTheStory() ? people : offices.people(commune, offices.hash());
        try (var office = new DemoOffice(commune, own, keys)) {
            OfficeClock.at(at, () -> {
                var id = fill(office.head("CULTURE_SOCIETY"), round, commune.seed());
                submit(office.head("CULTURE_SOCIETY"), id);
                var chairman = office.chairman();
                in(chairman, () -> {
                    int seen = work.entry().get(chairman, id).report().version();
                    work.reports().sign(chairman, id, seen, office.keyOf(chairman));
                });
                var clerk = office.clerk();
                in(clerk, () -> {
                    int seen = work.entry().get(clerk, id).report().version();
                    work.reports().send(clerk, id, seen, String.valueOf(40 + no * 7), office.keyOfUnit());
                });
            });
        }
    }

    /// Fills in and leaves it there.
    void begin(Map<String, DemoPerson> people, Commune commune, ReportingRound round, Instant at) {
        var own = commune.isOfTheStory() ? people : offices.people(commune, offices.hash());
        try (var office = new DemoOffice(commune, own, keys)) {
            OfficeClock.at(at, () -> {
                fill(office.head("CULTURE_SOCIETY"), round, commune.seed());
            });
        }
    }

    private UUID fill(Actor author, ReportingRound round, int seed) {
        return UnitScope.of(author.units())
                .call(() -> transaction.execute(status -> {
                    var report = work.entry().begin(author, round.id());
                    var sheet = work.entry().get(author, report.id()).sheet();
                    work.entry().type(author, report.id(), cells(sheet, new Random(seed)), Map.of());
                    return report.id();
                }));
    }

    private void submit(Actor author, UUID id) {
        in(author, () -> {
            int seen = work.entry().get(author, id).report().version();
            work.reports().move(author, id, seen, ReportAct.SUBMIT, "");
        });
    }

    /// Numbers that fit each other: a plan, a month, and what has come together since January.
    private static Map<CellKey, String> cells(SheetForm sheet, Random random) {
        var cells = new HashMap<CellKey, String>();
        for (var table : sheet.tables()) {
            for (var row : table.rows()) {
                int month = 8 + random.nextInt(40);
                int since = month * (5 + random.nextInt(3));
                var values = Map.of(1, since + month + random.nextInt(60), 2, month, 3, since);
                for (var column : table.columns()) {
                    if (table.rule(row, column).kind() == CellRule.Kind.NUMBER) {
                        cells.put(table.key(row, column), String.valueOf(values.getOrDefault(column.no(), month)));
                    }
                }
            }
        }
        for (var narrative : sheet.narratives()) {
            cells.put(narrative.key(), words(narrative.no(), random));
        }
        return cells;
    }

    private static String words(int no, Random random) {
        var words = switch (no) {
            case 1 ->
                List.of(
                        "Thời tiết thuận lợi, bà con tập trung chăm sóc lúa và ngô. An ninh, trật tự ổn định.",
                        "Sản xuất đúng thời vụ. Các bản đã họp, bình xét hộ nghèo đúng quy trình.",
                        "Thu ngân sách đạt khá, công tác tiêm phòng gia súc vượt kế hoạch tháng.");
            case 2 ->
                List.of(
                        "Đường vào ba bản xa sạt lở sau mưa, xe không vào được.",
                        "Sóng điện thoại ở một số bản còn yếu, khó nộp hồ sơ trực tuyến.",
                        "Thiếu một công chức địa chính, hồ sơ đất đai xử lý chậm.");
            default ->
                List.of(
                        "Làm đất vụ tới, rà soát hộ cận nghèo, tuyên truyền thanh toán trực tuyến.",
                        "Hoàn thành tiêm phòng đợt hai, sửa kênh mương, tổ chức tiếp công dân định kỳ.");
        };
        return words.get(random.nextInt(words.size()));
    }

    /// Most are taken; Sáng Nhè has to look at one row again; the others wait.
    void judge(Actor province, ReportingRound round) {
        var back = unit(Commune.SANG_NHE);
        in(province, () -> {
            int taken = 0;
            for (var stand : work.collection().stands(province, round.id())) {
                if (stand.state() != UnitStand.State.SENT) {
                    continue;
                }
                if (stand.unit().equals(back)) {
                    var why =
                            "Dòng 6: chi ngân sách xã cao hơn dự toán quý, đề nghị kiểm tra lại số liệu và giải trình.";
                    work.collection().sendBack(province, round.id(), stand.unit(), stand.sending(), why);
                } else if (taken++ % 3 != 0) {
                    work.collection().take(province, round.id(), stand.unit(), stand.sending());
                }
            }
        });
    }

    void takeAll(Actor province, ReportingRound round, Instant at) {
        OfficeClock.at(
                at,
                () -> in(
                        province,
                        () -> work.collection().stands(province, round.id()).stream()
                                .filter(stand -> stand.state() == UnitStand.State.SENT)
                                .forEach(stand ->
                                        work.collection().take(province, round.id(), stand.unit(), stand.sending()))));
    }

    private void in(Actor actor, Runnable act) {
        UnitScope.of(actor.units()).run(() -> transaction.executeWithoutResult(status -> act.run()));
    }
}
