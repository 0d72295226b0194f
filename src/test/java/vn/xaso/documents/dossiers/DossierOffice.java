package vn.xaso.documents.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import vn.xaso.demo.DemoProvince;
import vn.xaso.documents.dossiers.application.DossierDesk;
import vn.xaso.documents.dossiers.application.DossierListDesk;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.documents.dossiers.domain.YearList;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;

/// The keepers of dossiers of Sáng Nhè for tests. Not a bean.
public final class DossierOffice {

    private final DemoProvince province;
    private final DossierListDesk listDesk;
    private final DossierDesk desk;
    private final YearList.Shelf lists;
    private final Clock clock;

    public DossierOffice(ApplicationContext program) {
        province = program.getBean(DemoProvince.class);
        listDesk = program.getBean(DossierListDesk.class);
        desk = program.getBean(DossierDesk.class);
        lists = program.getBean(YearList.Shelf.class);
        clock = program.getBean(Clock.class);
        province.found();
    }

    public Actor actor(String who) {
        return Objects.requireNonNull(province.people().get(who + ".sangnhe")).actor();
    }

    public Actor stranger(String who) {
        return Objects.requireNonNull(province.people().get(who + ".sipaphin")).actor();
    }

    public <T> T as(String who, Function<Actor, T> act) {
        var actor = actor(who);
        return UnitScope.of(actor.unit()).call(() -> act.apply(actor));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public static String freeCode() {
        return UUID.randomUUID().toString().substring(24, 32) + ".VP";
    }

    public DossierListDesk.Line line(String code, String keeper, Retention retention) {
        var title = "Hồ sơ về rà soát thủ tục hành chính " + code;
        return new DossierListDesk.Line(code, "Văn phòng", title, actor(keeper).person(), "", retention, "", false, "");
    }

    public Dossier planned(Retention retention) {
        return as(
                "chanhvanphong", head -> listDesk.plan(head, today().getYear(), line(freeCode(), "hotich", retention)));
    }

    /// The list of this year is issued, once for all tests.
    public void issue() {
        synchronized (DossierOffice.class) {
            as("chutich", chairman -> {
                int year = today().getYear();
                boolean issued = lists.find(chairman.unit(), year)
                        .map(YearList::isIssued)
                        .orElse(false);
                return issued
                        || listDesk.issue(chairman, year, "05/QĐ-UBND", today()).isIssued();
            });
        }
    }

    public Dossier opened() {
        return opened(Retention.years(10));
    }

    public Dossier opened(Retention retention) {
        var planned = planned(retention);
        issue();
        return as("hotich", keeper -> desk.begin(keeper, planned.id(), planned.version()));
    }

    public FiledDocument document() {
        var id = UUID.randomUUID();
        return new FiledDocument(
                id,
                FiledDocument.Origin.INCOMING,
                "215/SNV-CCHC",
                today().minusDays(3),
                "CONG_VAN",
                "V/v rà soát thủ tục hành chính",
                "Sở Nội vụ tỉnh Điện Biên",
                2,
                List.of(),
                "/office/documents/incoming/" + id);
    }

    public FiledDocument filed(Dossier dossier) {
        var document = document();
        as("hotich", keeper -> desk.file(keeper, dossier.id(), document));
        return document;
    }

    /// A letter of a villager has neither number nor symbol.
    public FiledDocument filedLetter(Dossier dossier) {
        var id = UUID.randomUUID();
        var letter = new FiledDocument(
                id,
                FiledDocument.Origin.INCOMING,
                "",
                today().minusDays(2),
                "DON_THU",
                "Đơn đề nghị",
                "Bà Lò Thị Xuân",
                1,
                List.of(),
                "/office/documents/incoming/" + id);
        as("hotich", keeper -> desk.file(keeper, dossier.id(), letter));
        return letter;
    }

    /// With two papers, and its matter has ended.
    public Dossier closed(Retention retention) {
        var open = opened(retention);
        filed(open);
        filed(open);
        return as(
                "hotich",
                keeper -> desk.close(
                        keeper,
                        open.id(),
                        open.version() + 2,
                        new DossierDesk.Closing(today(), open.plan().title(), retention, "")));
    }
}
