package vn.xaso.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.dossiers.DossierShelf;
import vn.xaso.documents.dossiers.application.DossierDesk;
import vn.xaso.documents.dossiers.application.DossierListDesk;
import vn.xaso.documents.dossiers.application.DossierListDesk.Line;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;

/// The list of dossiers with which a commune of the demonstration begins its year.
@Lazy
@Component
class DossierPlans {

    private static final Logger LOG = LoggerFactory.getLogger(DossierPlans.class);
    private static final int YEAR = 2026;
    private static final LocalDate ISSUED = LocalDate.of(YEAR, 1, 5);
    private static final String DECISION = "02/QĐ-UBND";

    /// Code, who keeps it, group of the table of terms, title.
    private static final List<String> LINES = List.of(
            "01.VP|OFFICE|15.01|Hồ sơ cải cách hành chính, kiểm soát thủ tục hành chính năm 2026",
            "02.VP|OFFICE|10.02|Hồ sơ tiếp công dân, giải quyết khiếu nại, tố cáo năm 2026",
            "03.VP|OFFICE|16.01|Hồ sơ chuyển đổi số của xã năm 2026",
            "04.HT|CIVIL_STATUS|09.02|Hồ sơ rà soát, số hóa dữ liệu hộ tịch",
            "05.KT|ECONOMIC|05.01|Hồ sơ ngân sách xã năm 2026",
            "06.KT|ECONOMIC|08.02|Hồ sơ đất đai, rừng và nông nghiệp năm 2026",
            "07.KT|ECONOMIC|13.05|Hồ sơ phòng, chống thiên tai năm 2026",
            "08.VHXH|CULTURE_SOCIETY|11.02|Hồ sơ giảm nghèo, bảo trợ xã hội năm 2026",
            "09.VHXH|CULTURE_SOCIETY|12.04|Hồ sơ y tế, giáo dục năm 2026",
            "10.VHXH|CULTURE_SOCIETY|12.06|Hồ sơ văn hóa, dân tộc, tôn giáo năm 2026");

    private final DossierListDesk desk;
    private final DossierDesk shelf;

    DossierPlans(DossierListDesk desk, DossierDesk shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    /// What is there already stays: the next start finds it, and visitors may plan too.
    void prepare(DemoOffice office) {
        UnitScope.of(office.unit())
                .run(() -> OfficeClock.at(OfficeHours.instant(ISSUED.atTime(8, 30)), () -> make(office)));
    }

    private void make(DemoOffice office) {
        var begun = new ArrayList<Runnable>();
        for (var line : LINES) {
            var cells = line.split("\\|", -1);
            var keeper = office.specialist(cells[1], 1);
            unlessDone(() -> {
                var dossier = desk.plan(office.head("OFFICE"), YEAR, line(cells, keeper));
                begun.add(() -> shelf.begin(keeper, dossier.id(), dossier.version()));
            });
        }
        unlessDone(() -> desk.issue(office.chairman(), YEAR, DECISION, ISSUED));
        begun.forEach(DossierPlans::unlessDone);
    }

    private static Line line(String[] cells, Actor keeper) {
        return new Line(cells[0], "", cells[3], keeper.person(), cells[2], null, "", false, "");
    }

    private static void unlessDone(Runnable work) {
        try {
            work.run();
        } catch (Refusal done) {
            LOG.debug("Stands already: {}", done.toString());
        }
    }

    /// One of those into which the official may file, or null where there is none.
    DossierShelf.@Nullable Choice forLetter(Actor actor, LetterPlan plan) {
        var open = new ArrayList<>(shelf.open(actor));
        open.sort(java.util.Comparator.comparing(DossierShelf.Choice::code));
        return open.isEmpty() ? null : open.get(plan.lot(open.size()));
    }
}
