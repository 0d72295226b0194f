package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.demo.DocumentStory.Cast;
import vn.xaso.demo.DocumentStory.ShelfTurn;
import vn.xaso.demo.ShelfLife.Reader;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;

/// Plans what a commune does with whole dossiers: those of ended matters are closed and handed over to the archive, and
/// some originals are lent. The ordinary commune closes late, gets something back and still has something to hand over.
final class ShelfPlans {

    private static final int A_DAY = 480;

    private static final DossierLine TEAMS = DossierLine.get("04.VP");
    private static final DossierLine BRIDGE = DossierLine.get("10.KT");
    private static final DossierLine SPRING = DossierLine.get("11.KT");
    private static final DossierLine VACCINES = DossierLine.get("15.VHXH");
    private static final DossierLine HERITAGE = DossierLine.get("16.VHXH");

    private final Cast cast;
    private final ShelfLife life;
    private final Instant now;
    private final Map<DossierLine, Instant> lastFiled = new HashMap<>();
    private final Map<DossierLine, Instant> closed = new HashMap<>();
    private final List<ShelfTurn> turns = new ArrayList<>();

    ShelfPlans(Cast cast, ShelfLife life, Instant now) {
        this.cast = cast;
        this.life = life;
        this.now = now;
    }

    /// @param letters of the half-year
    /// @param papers their answers and the commune's own, all issued
    /// @param onTime whether everything is done by its day
    List<ShelfTurn> all(List<LetterPlan> letters, List<PaperPlan> papers, boolean onTime) {
        letters.forEach(plan -> filed(
                DossierLine.of(plan.letter().division(), plan.letter().summary()),
                plan.acts().getLast().at()));
        papers.forEach(plan -> file(plan, about(plan, letters)));
        for (var line : DossierLine.all()) {
            if (line.ends()) {
                close(line, onTime ? 2 : 9);
            }
        }
        if (closed.keySet().containsAll(List.of(TEAMS, BRIDGE, SPRING, VACCINES, HERITAGE))) {
            if (onTime) {
                onTime();
            } else {
                late();
            }
        }
        return turns.stream().filter(turn -> turn.at().isBefore(now)).toList();
    }

    private static String about(PaperPlan plan, List<LetterPlan> letters) {
        return letters.stream()
                .filter(letter -> letter.key().equals(plan.answers()))
                .map(letter -> letter.letter().summary())
                .findFirst()
                .orElse(plan.paper().summary());
    }

    private void file(PaperPlan plan, String about) {
        var at = cast.hours().after(plan.acts().getLast().at(), 12);
        filed(DossierLine.of(plan.paper().division(), about), at);
        turns.add(new ShelfTurn(cast, "filing " + plan.key(), 0, at, story -> story.file(cast, plan, about)));
    }

    private void filed(DossierLine line, Instant at) {
        lastFiled.merge(line, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    /// @param days working days after the matter ended
    private void close(DossierLine line, int days) {
        var ended = lastFiled.get(line);
        if (ended == null) {
            return;
        }
        var at = add(line.code(), ended, days * A_DAY, () -> life.close(cast.office(), line, day(ended)));
        closed.put(line, at);
    }

    private void onTime() {
        var office = cast.office();
        var clerk = office.clerk();
        var heritage = handOver(List.of(VACCINES, HERITAGE), 5, clerk, "");
        handOver(List.of(BRIDGE, SPRING), 3, office.head("OFFICE"), "");
        var back = reader("vanhoa1", "Phòng Văn hóa - Xã hội", day(later(heritage, 8)), "Lập danh sách nghệ nhân");
        lend(HERITAGE, back, later(heritage, 4), later(heritage, 7));
        look(BRIDGE, reader("kinhte1", "Phòng Kinh tế", null, "Đối chiếu khối lượng sửa chữa"), 20);
        var out = new Reader(
                "Bác sĩ Lò Thị Bích Ngọc",
                "Trạm y tế xã",
                office.head("OFFICE").name(),
                day(later(now, 5)),
                "Đối chiếu danh sách trẻ đã tiêm");
        lend(VACCINES, out, cast.hours().before(now, 2 * A_DAY), null);
    }

    private void late() {
        var office = cast.office();
        var clerk = office.clerk();
        var both = List.of(VACCINES, HERITAGE);
        var offered = add("handover VHXH", closedAll(both), 6 * A_DAY, () -> life.offer(office, both, ""));
        var returned = add(
                "return VHXH",
                offered,
                A_DAY,
                () -> life.sendBack(
                        office, clerk, VACCINES, "Thiếu danh sách trẻ được tiêm có xác nhận của trạm y tế xã."));
        var received = add("receipt VHXH", returned, 25, () -> life.receive(office, clerk, HERITAGE));
        add(
                "consent VP",
                closedAll(List.of(TEAMS)),
                3 * A_DAY,
                () -> life.keep(office, TEAMS, 12, "Văn phòng còn dùng khi đánh giá các tổ năm sau."));
        waiting(office);
        var came = reader("vanhoa3", "Phòng Văn hóa - Xã hội", day(later(received, 5)), "Viết báo cáo di sản");
        lend(HERITAGE, came, later(received, 3), later(received, 11));
        look(SPRING, reader("kinhte3", "Phòng Kinh tế", null, "Đối chiếu diện tích lúa nương"), 10);
        var out = new Reader(
                "Ông Hạng A Dình",
                "Đoàn Thanh niên xã",
                office.head("OFFICE").name(),
                day(cast.hours().before(now, 4 * A_DAY)),
                "Chuẩn bị ngày hội chuyển đổi số");
        lend(TEAMS, out, cast.hours().before(now, 11 * A_DAY), null);
    }

    /// Long after the three months of a construction.
    private void waiting(DemoOffice office) {
        var at = cast.hours().before(now, A_DAY + A_DAY / 2);
        var late = List.of(BRIDGE, SPRING);
        if (at.isAfter(closedAll(late))) {
            add("handover KT", at, 0, () -> life.offer(office, late, "Nộp chậm vì chờ biên bản nghiệm thu cầu treo."));
        }
    }

    /// Offered by the keeper, received by somebody else the next day.
    private Instant handOver(List<DossierLine> lines, int days, Actor archivist, String note) {
        var name = lines.getFirst().code();
        var offered =
                add("handover " + name, closedAll(lines), days * A_DAY, () -> life.offer(cast.office(), lines, note));
        return add("receipt " + name, offered, A_DAY, () -> life.receive(cast.office(), archivist, lines.getFirst()));
    }

    private void lend(DossierLine line, Reader reader, Instant at, @Nullable Instant back) {
        add("loan " + line.code(), at, 0, () -> life.lend(cast.office(), line, reader));
        if (back != null) {
            add("loan back " + line.code(), back, 0, () -> life.takeBack(cast.office(), line, reader));
        }
    }

    private void look(DossierLine line, Reader reader, int days) {
        add(
                "look " + line.code(),
                closedAll(List.of(line)),
                days * A_DAY,
                () -> life.lend(cast.office(), line, reader));
    }

    private Reader reader(String login, String office, @Nullable LocalDate backBy, String purpose) {
        return new Reader(
                cast.office().person(login).name(),
                office,
                cast.office().head("OFFICE").name(),
                backBy,
                purpose);
    }

    private Instant closedAll(List<DossierLine> lines) {
        return lines.stream().map(closed::get).max(Instant::compareTo).orElseThrow();
    }

    private Instant add(String name, Instant after, int minutes, Runnable work) {
        var at = cast.hours().after(after, minutes);
        var key = "demo-dossier-" + cast.commune().suffix() + " " + name;
        turns.add(new ShelfTurn(cast, key, 0, at, story -> work.run()));
        return at;
    }

    private Instant later(Instant time, int days) {
        return cast.hours().after(time, (long) days * A_DAY);
    }

    private static LocalDate day(Instant time) {
        return time.atZone(OfficeClock.ZONE).toLocalDate();
    }
}
