package vn.xaso.documents.dossiers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.documents.dossiers.DossierOffice;
import vn.xaso.documents.dossiers.DossierShelf;
import vn.xaso.documents.dossiers.FiledDocument;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierAct;
import vn.xaso.documents.dossiers.domain.DossierEvent;
import vn.xaso.documents.dossiers.domain.DossierState;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.documents.dossiers.domain.Paper;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;

/// From the list of the year to the closed dossier.
///
/// Law: 30/2020/NĐ-CP art. 28–29
@HouseTest
class DossierDesksTest {

    private DossierOffice office;

    @Autowired
    private DossierDesk desk;

    @Autowired
    private DossierListDesk listDesk;

    @Autowired
    private DossierShelf shelf;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    void open(ApplicationContext program) {
        office = new DossierOffice(program);
    }

    @Test
    void walksFromTheListToTheClosedDossier() {
        var closed = office.closed(Retention.years(10));

        var acts = events(closed);

        assertThat(closed.state()).isEqualTo(DossierState.CLOSED);
        assertThat(closed.course().papers()).isEqualTo(2);
        assertThat(closed.course().pages()).isEqualTo(4);
        assertThat(acts)
                .extracting(DossierEvent::act)
                .containsExactly(DossierAct.PLAN, DossierAct.OPEN, DossierAct.FILE, DossierAct.FILE, DossierAct.CLOSE);
    }

    @Test
    void offersOpenDossiersToThoseWhoMayFileTheirOwnFirst() {
        var dossier = office.opened();

        List<DossierShelf.Choice> own = office.as("hotich", shelf::open);
        List<DossierShelf.Choice> clerk = office.as("vanthu", shelf::open);

        assertThat(own).extracting(DossierShelf.Choice::id).contains(dossier.id());
        assertThat(clerk).extracting(DossierShelf.Choice::id).contains(dossier.id());
    }

    @Test
    void movesADocumentThatIsFiledAgainElsewhere() {
        var first = office.opened();
        var second = office.opened();
        var document = office.filed(first);

        office.as("hotich", keeper -> shelf.file(keeper, second.id(), document));

        assertThat(holding(document)).map(DossierShelf.Choice::id).contains(second.id());
        assertThat(papers(first)).isEmpty();
        assertThat(papers(second)).hasSize(1);
    }

    @Test
    void takesADocumentInTwiceWithoutASecondPaper() {
        var dossier = office.opened();
        var document = office.filed(dossier);

        office.as("hotich", keeper -> shelf.file(keeper, dossier.id(), document));

        assertThat(papers(dossier)).extracting(Paper::no).containsExactly(1);
    }

    /// Law: 30/2020/NĐ-CP Phụ lục VI
    @Test
    void listsADocumentInASecondDossierWhileItStaysInTheFirst() {
        var first = office.opened();
        var second = office.opened();
        var document = office.filed(first);

        office.as("hotich", keeper -> desk.listToo(keeper, first.id(), document.id(), second.id()));

        assertThat(holding(document)).map(DossierShelf.Choice::id).contains(first.id());
        assertThat(papers(second)).extracting(Paper::home).containsExactly(false);
    }

    @Test
    void takesNothingIntoAClosedDossierAndNothingOutOfIt() {
        var closed = office.closed(Retention.years(2));
        var lies = papers(closed).getFirst().document();
        var other = office.opened();

        assertThatThrownBy(() -> office.as("hotich", keeper -> shelf.file(keeper, closed.id(), office.document())))
                .isInstanceOf(Refusal.class)
                .hasMessage("dossiers.refusal.notOpen");
        assertThatThrownBy(() -> office.as("hotich", keeper -> shelf.file(keeper, other.id(), lies)))
                .isInstanceOf(Refusal.class)
                .hasMessage("dossiers.refusal.liesInClosed");
    }

    @Test
    void takesADocumentOutOnlyWithAReason() {
        var dossier = office.opened();
        var document = office.filed(dossier);

        assertThatThrownBy(
                        () -> office.as("hotich", keeper -> desk.takeOut(keeper, dossier.id(), 3, document.id(), "  ")))
                .isInstanceOf(Refusal.class)
                .hasMessage("dossiers.refusal.reason");
        var after = office.as("hotich", keeper -> desk.takeOut(keeper, dossier.id(), 3, document.id(), "Bản trùng"));

        assertThat(after.course().papers()).isZero();
        assertThat(events(after).getLast().note()).isEqualTo("215/SNV-CCHC – Bản trùng");
    }

    @Test
    void ordersThePapersAsTheKeeperTypesAndLosesNoRace() {
        var dossier = office.opened();
        var first = office.filed(dossier);
        var second = office.filed(dossier);

        office.as("hotich", keeper -> desk.order(keeper, dossier.id(), 4, Map.of(first.id(), 5)));

        assertThat(papers(dossier)).extracting(paper -> paper.document().id()).containsExactly(second.id(), first.id());
        assertThatThrownBy(() -> office.as("hotich", keeper -> desk.orderByDate(keeper, dossier.id(), 4)))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void keepsThePowerOverADossierWithItsKeeper() {
        var dossier = office.opened();

        assertThatThrownBy(() -> office.as(
                        "vanthu",
                        clerk -> desk.close(
                                clerk,
                                dossier.id(),
                                2,
                                new DossierDesk.Closing(office.today(), "x", Retention.years(2), ""))))
                .isInstanceOf(Refusal.class)
                .hasMessage("dossiers.refusal.notYours");
        assertThatThrownBy(() -> office.as("motcua", other -> desk.orderByDate(other, dossier.id(), 2)))
                .isInstanceOf(Absent.class);
        var stranger = office.stranger("vanthu");
        assertThatThrownBy(() ->
                        UnitScope.of(stranger.unit()).call(() -> shelf.file(stranger, dossier.id(), office.document())))
                .isInstanceOf(Absent.class);
    }

    /// Law: 30/2020/NĐ-CP art. 28 cl. 3
    @Test
    void opensNothingBeforeTheHeadHasIssuedTheList() {
        int next = office.today().getYear() + 1;
        var planned = office.as(
                "chanhvanphong",
                head -> listDesk.plan(head, next, office.line(DossierOffice.freeCode(), "hotich", Retention.years(5))));

        assertThatThrownBy(() -> office.as("hotich", keeper -> desk.begin(keeper, planned.id(), 1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("dossiers.refusal.listNotIssued");
        assertThatThrownBy(() ->
                        office.as("chanhvanphong", head -> listDesk.issue(head, next, "01/QĐ-UBND", office.today())))
                .isInstanceOf(Absent.class);
    }

    @Test
    void copiesTheListOfAnotherYearOnce() {
        var planned = office.planned(Retention.FOR_EVER);
        int next = office.today().getYear() + 1;

        office.as("chanhvanphong", head -> listDesk.copy(head, planned.year(), next));
        int again = office.as("chanhvanphong", head -> listDesk.copy(head, planned.year(), next));

        assertThat(again).isZero();
        List<Dossier> list = office.as("chanhvanphong", head -> dossiers.ofYear(head.unit(), next));
        assertThat(list)
                .extracting(one -> one.plan().code())
                .contains(planned.plan().code());
    }

    @Test
    void givesACodeOnceInAYear() {
        var planned = office.planned(Retention.FOR_EVER);

        assertThatThrownBy(() -> office.as(
                        "chanhvanphong",
                        head -> listDesk.plan(
                                head,
                                planned.year(),
                                office.line(planned.plan().code(), "hotich", Retention.years(5)))))
                .isInstanceOf(Refusal.class)
                .hasMessage("dossiers.refusal.codeTaken");
    }

    private List<Paper> papers(Dossier dossier) {
        return office.as("hotich", keeper -> dossiers.papers(dossier));
    }

    private List<DossierEvent> events(Dossier dossier) {
        return office.as("hotich", keeper -> dossiers.events(dossier));
    }

    private Optional<DossierShelf.Choice> holding(FiledDocument document) {
        return office.as("hotich", keeper -> shelf.holding(keeper, document.id()));
    }
}
