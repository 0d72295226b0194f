package vn.xaso.documents.outgoing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.directory.Staff;
import vn.xaso.directory.application.StaffDesk;
import vn.xaso.documents.dossiers.DossierOffice;
import vn.xaso.documents.dossiers.application.DossierListDesk;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.documents.outgoing.OutgoingOffice;
import vn.xaso.documents.outgoing.domain.DraftText;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.identity.application.LeavingDesk;
import vn.xaso.identity.application.LeavingDesk.Lot;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;

/// Who leaves hands drafts, opinions and dossiers over in the same screen as everything else.
@HouseTest
class DocumentSuccessionTest {

    private static final LocalDate TODAY = LocalDate.now(OfficeClock.ZONE);

    @Autowired
    private ApplicationContext program;

    @Autowired
    private LeavingDesk leaving;

    @Autowired
    private OutgoingDocuments documents;

    @Autowired
    private Dossiers dossiers;

    private OutgoingOffice office;
    private Actor leaver;
    private Actor successor;

    @BeforeEach
    void open() {
        office = new OutgoingOffice(program);
        leaver = colleague("Giàng Thị Đi", "hotich2");
        successor = office.actor("hotich2");
    }

    /// A new colleague in a position like somebody's.
    private Actor colleague(String name, String whose) {
        var desk = program.getBean(StaffDesk.class);
        var like = office.actor(whose);
        return office.as(
                "quantri",
                who -> program.getBean(TransactionTemplate.class).execute(status -> {
                    var holding = program.getBean(Staff.class)
                            .official(who.unit(), like.person(), TODAY)
                            .orElseThrow()
                            .holdings()
                            .getFirst();
                    var official = desk.registerOfficial(who, name, null, null);
                    desk.appoint(who, official, holding.position(), TODAY.minusDays(1), "09/QĐ-UBND");
                    return new Actor(
                            Ids.next(),
                            official,
                            name,
                            holding.title(),
                            holding.office(),
                            who.unit(),
                            who.unitName(),
                            Set.of(who.unit()),
                            EnumSet.of(Right.HANDLE_DOCUMENTS));
                }));
    }

    private OutgoingDocument drafted() {
        var text = office.text(OutgoingOffice.unique("Kiện toàn tổ công tác"));
        var wanted = new NewDraft(text, List.of(office.neighbour()), List.of(), null);
        return office.as(
                "quantri", who -> office.desks().drafting().begin(leaver, wanted, OutgoingDocument.Links.NONE));
    }

    private List<Lot> handOver(String kind, UUID to) {
        return office.as("quantri", who -> leaving.handOver(who, leaver.person(), Map.of(kind, to)));
    }

    private int count(String kind) {
        return office.as("quantri", who -> leaving.lots(who, leaver.person())).stream()
                .filter(lot -> lot.kind().equals(kind))
                .mapToInt(Lot::count)
                .sum();
    }

    @Test
    void draftsGoToTheSuccessorWithAnEvent() {
        var draft = drafted();

        assertThat(handOver("outgoing", successor.person())).containsExactly(new Lot("outgoing", 1));

        var after = office.in(() -> documents.get(draft.unit(), draft.id()));
        assertThat(after.drafter()).isEqualTo(successor.person());
        assertThat(after.state()).isEqualTo(draft.state());
        assertThat(office.in(() -> documents.events(after)).getLast().act()).isEqualTo(OutgoingAct.PASS_ON);
        assertThat(count("outgoing")).isZero();
        var submitted = office.as("hotich2", who -> office.desks().review().submit(who, after.id(), after.version()));
        assertThat(submitted.version()).isEqualTo(after.version() + 1);
    }

    @Test
    void aLeaderTakesNoDrafts() {
        drafted();

        assertThatThrownBy(() -> handOver("outgoing", office.actor("chutich").person()))
                .isInstanceOf(Mistakes.class);
        assertThat(count("outgoing")).isEqualTo(1);
    }

    @Test
    void opinionsAreAskedOfTheSuccessor() {
        var draft = office.drafted(OutgoingOffice.unique("Xin ý kiến"));
        office.as(
                "hotich",
                who -> program.getBean(OpinionDesk.class)
                        .ask(who, draft.id(), draft.version(), List.of(leaver.person()), "Cho ý kiến về nội dung"));
        assertThat(count("opinions")).isEqualTo(1);

        handOver("opinions", successor.person());

        assertThat(count("opinions")).isZero();
        var answered =
                office.as("hotich2", who -> program.getBean(OpinionDesk.class).answer(who, draft.id(), 1, true, ""));
        assertThat(answered.version()).isGreaterThan(draft.version());
    }

    @Test
    void whatWaitsForTheSignatureGoesBackForAnotherSigner() {
        leaver = colleague("Sùng A Rời", "phochutich");
        var text = office.text(OutgoingOffice.unique("Chờ người ký"));
        var signedByLeaver = new DraftText(
                text.type(),
                text.urgency(),
                text.summary(),
                text.addressees(),
                text.bases(),
                text.body(),
                text.places(),
                text.archive(),
                text.circulation(),
                leaver.person(),
                null);
        var waiting = office.checked(office.submitted(
                office.drafted(new NewDraft(signedByLeaver, List.of(office.neighbour()), List.of(), null))));
        assertThat(count("signing")).isEqualTo(1);

        assertThatThrownBy(() -> handOver("signing", successor.person())).isInstanceOf(Mistakes.class);
        handOver("signing", office.actor("chutich").person());

        assertThat(count("signing")).isZero();
        var after = office.in(() -> documents.get(waiting.unit(), waiting.id()));
        assertThat(after.state()).isEqualTo(OutgoingState.RETURNED);
        assertThat(office.in(() -> documents.events(after)).getLast().act()).isEqualTo(OutgoingAct.PASS_ON);
    }

    @Test
    void dossiersGetANewKeeper() {
        var keeper = new DossierOffice(program);
        var planned = keeper.as(
                "chanhvanphong",
                head -> program.getBean(DossierListDesk.class)
                        .plan(
                                head,
                                keeper.today().getYear(),
                                new DossierListDesk.Line(
                                        DossierOffice.freeCode(),
                                        "Văn phòng",
                                        "Hồ sơ của người sắp đi",
                                        leaver.person(),
                                        "",
                                        Retention.years(10),
                                        "",
                                        false,
                                        "")));
        assertThat(count("dossiers")).isEqualTo(1);

        handOver("dossiers", successor.person());

        var after = office.in(() -> dossiers.get(planned.unit(), planned.id()));
        assertThat(after.plan().keeper()).isEqualTo(successor.person());
        assertThat(after.plan().keeperName()).isEqualTo(successor.name());
        assertThat(count("dossiers")).isZero();
    }
}
