package vn.xaso.documents.dossiers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.documents.dossiers.DossierOffice;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierState;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.documents.dossiers.domain.Handover;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;

/// Law: 30/2020/NĐ-CP art. 30
@HouseTest
class HandoverDeskTest {

    private DossierOffice office;

    @Autowired
    private HandoverDesk desk;

    @Autowired
    private OriginalsDesk originals;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    void open(ApplicationContext program) {
        office = new DossierOffice(program);
    }

    private Handover offered(Dossier... closed) {
        var ids = java.util.Arrays.stream(closed).map(Dossier::id).toList();
        return office.as("hotich", keeper -> desk.offer(keeper, ids, ""));
    }

    private DossierState state(Dossier dossier) {
        return office.as(
                "hotich", keeper -> dossiers.get(keeper.unit(), dossier.id()).state());
    }

    /// Law: 30/2020/NĐ-CP art. 30 cl. 4
    @Test
    void goesOverToTheArchiveUnderTheNextNumber() {
        var first = offered(office.closed(Retention.years(10)));
        var closed = office.closed(Retention.FOR_EVER);
        var second = offered(closed);

        var one = office.as("vanthu", archivist -> desk.receive(archivist, first.id(), 1));
        var two = office.as("vanthu", archivist -> desk.receive(archivist, second.id(), 1));

        assertThat(number(two)).isEqualTo(number(one) + 1);
        assertThat(state(closed)).isEqualTo(DossierState.HANDED_OVER);
        assertThat(two.lines()).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo(closed.plan().code());
            assertThat(line.papers()).isEqualTo(2);
        });
    }

    @Test
    void isNeverReceivedByWhoeverOfferedIt() {
        var closed = office.closed(Retention.years(10));
        var handover = office.as("chanhvanphong", head -> desk.offer(head, List.of(closed.id()), ""));

        assertThatThrownBy(() -> office.as("chanhvanphong", head -> desk.receive(head, handover.id(), 1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("dossiers.refusal.samePerson");
        assertThat(state(closed)).isEqualTo(DossierState.OFFERED);
    }

    @Test
    void sendsBackOneDossierAndReceivesTheRest() {
        var bad = office.closed(Retention.years(10));
        var good = office.closed(Retention.years(10));
        var handover = offered(bad, good);

        var after =
                office.as("vanthu", archivist -> desk.sendBack(archivist, handover.id(), 1, bad.id(), "Thiếu phụ lục"));
        office.as("vanthu", archivist -> desk.receive(archivist, handover.id(), after.version()));

        assertThat(state(bad)).isEqualTo(DossierState.CLOSED);
        assertThat(state(good)).isEqualTo(DossierState.HANDED_OVER);
    }

    @Test
    void endsWithTheLastDossierSentBackAndLosesNoRace() {
        var bad = office.closed(Retention.years(10));
        var handover = offered(bad);

        var after =
                office.as("vanthu", archivist -> desk.sendBack(archivist, handover.id(), 1, bad.id(), "Thiếu phụ lục"));

        assertThat(after.state()).isEqualTo(Handover.State.SENT_BACK);
        assertThatThrownBy(() -> office.as("vanthu", archivist -> desk.receive(archivist, handover.id(), 1)))
                .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> office.as("vanthu", archivist -> desk.receive(archivist, handover.id(), 2)))
                .isInstanceOf(Refusal.class)
                .hasMessage("dossiers.refusal.handoverEnded");
    }

    @Test
    void isTakenBackOnlyByWhoeverOfferedIt() {
        var closed = office.closed(Retention.years(10));
        var handover = offered(closed);

        assertThatThrownBy(() -> office.as("vanthu", other -> desk.withdraw(other, handover.id(), 1)))
                .isInstanceOf(Absent.class);
        office.as("hotich", keeper -> desk.withdraw(keeper, handover.id(), 1));

        assertThat(state(closed)).isEqualTo(DossierState.CLOSED);
    }

    /// Law: 30/2020/NĐ-CP art. 30 cl. 1
    @Test
    void offersNothingThatStaysWithTheOffice() {
        var kept = office.closed(Retention.years(2));
        var open = office.opened();

        assertThatThrownBy(() -> offered(kept))
                .isInstanceOf(Refusal.class)
                .hasMessage("dossiers.refusal.notForTheArchive");
        assertThatThrownBy(() -> offered(open)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> offered()).isInstanceOf(Refusal.class).hasMessage("dossiers.refusal.choose");
    }

    /// Law: 30/2020/NĐ-CP art. 19, Phụ lục IV
    @Test
    void lendsAnOriginalOnceUntilItComesBack() {
        var dossier = office.opened();
        var document = office.filed(dossier);
        var wanted = new OriginalsDesk.Wanted("Lò Văn Ọi", "Giàng A Sử", true, office.today(), "");

        var use = lend(dossier, document.id(), wanted);

        assertThatThrownBy(() -> lend(dossier, document.id(), wanted))
                .isInstanceOf(Refusal.class)
                .hasMessage("dossiers.refusal.outAlready");
        var back = office.as("vanthu", archivist -> originals.takeBack(archivist, use.id()));
        assertThat(back.returnedOn()).isEqualTo(office.today());
        assertThat(lend(dossier, document.id(), wanted).isOut()).isTrue();
        assertThatThrownBy(() -> office.as("hotich", keeper -> originals.takeBack(keeper, use.id())))
                .isInstanceOf(Absent.class);
    }

    private vn.xaso.documents.dossiers.domain.OriginalUse lend(
            Dossier dossier, UUID document, OriginalsDesk.Wanted wanted) {
        return office.as("vanthu", archivist -> originals.give(archivist, dossier.id(), document, wanted));
    }

    private static int number(Handover handover) {
        return Objects.requireNonNull(handover.number()).number();
    }
}
