package vn.xaso.documents.incoming.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.documents.incoming.IncomingOffice;
import vn.xaso.documents.incoming.domain.Assignment;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingEvent;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.documents.incoming.domain.Owner;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;

/// From the clerk's door to the dossier: owners, days, reasons.
///
/// Law: 30/2020/NĐ-CP art. 20–24
@HouseTest
class IncomingDesksTest {

    private IncomingOffice office;

    @Autowired
    private IncomingDocuments documents;

    @Autowired
    void open(ApplicationContext program) {
        office = new IncomingOffice(program);
    }

    private IncomingOffice.Desks desks() {
        return office.desks();
    }

    @Test
    void takesTheSameRequestInOnce() {
        var wanted = new NewArrival(UUID.randomUUID().toString(), Channel.PAPER, "", "", "", null, List.of());

        var once = office.as("vanthu", clerk -> desks().arrival().receive(clerk, wanted));
        var twice = office.as("vanthu", clerk -> desks().arrival().receive(clerk, wanted));

        assertThat(twice.id()).isEqualTo(once.id());
        assertThat(once.handling().owner()).isEqualTo(Owner.CLERKS);
        assertThat(once.handling().stepDueOn()).isAfter(office.today());
    }

    /// Law: 30/2020/NĐ-CP art. 22
    @Test
    void numbersWhatArrivesWithoutAGap() throws Exception {
        Callable<IncomingDocument> register = () -> office.registered();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var all = pool.invokeAll(List.of(register, register, register, register, register, register));
            var numbers = new HashSet<Integer>();
            for (var one : all) {
                numbers.add(Objects.requireNonNull(one.get().number()).number());
            }
            var last = numbers.stream().max(Integer::compare).orElseThrow();

            assertThat(numbers).hasSize(6);
            assertThat(numbers).allMatch(number -> number > last - 6);
        }
    }

    @Test
    void walksTheStraightWayAndAlwaysHasAnOwner() {
        var transferred = office.withTheSpecialist();

        var answered = office.as(
                "hotich",
                one -> desks().handling().answer(one, transferred.id(), transferred.version(), null, "25/UBND-VP"));
        var completed =
                office.as("hotich", one -> desks().handling().complete(one, answered.id(), answered.version(), ""));
        var filed = office.as(
                "hotich",
                one -> desks().handling().file(one, completed.id(), completed.version(), null, "Hồ sơ 01.CCHC"));

        assertThat(filed.state()).isEqualTo(IncomingState.FILED);
        assertThat(filed.ties().answerSymbol()).isEqualTo("25/UBND-VP");
        assertThat(office.in(() -> documents.events(filed)))
                .extracting(IncomingEvent::act)
                .containsExactly(
                        IncomingAct.RECEIVE,
                        IncomingAct.REGISTER,
                        IncomingAct.SUBMIT,
                        IncomingAct.DIRECT,
                        IncomingAct.TRANSFER,
                        IncomingAct.START,
                        IncomingAct.ANSWER,
                        IncomingAct.COMPLETE,
                        IncomingAct.FILE);
    }

    @Test
    void goesThroughTheHeadOfAnOfficeAndBackUp() {
        var transferred = office.transferred(office.directed());
        var specialist = office.actor("hotich").person();

        var given = office.as(
                "chanhvanphong",
                head -> desks().assignment()
                        .subAssign(head, transferred.id(), transferred.version(), specialist, "Xem giúp"));
        var back = office.as(
                "hotich",
                one -> desks().assignment().handBack(one, given.id(), given.version(), "Không phụ trách mảng này"));
        var up = office.as(
                "chanhvanphong",
                head -> desks().assignment().returnUp(head, back.id(), back.version(), "Thuộc Phòng Kinh tế"));

        assertThat(given.handling().owner()).isEqualTo(Owner.person(specialist));
        assertThat(back.handling().owner())
                .isEqualTo(Owner.office(Objects.requireNonNull(office.office("chanhvanphong"))));
        assertThat(up.state()).isEqualTo(IncomingState.RETURNED_UP);
        assertThat(up.handling().owner())
                .isEqualTo(Owner.person(office.actor("chutich").person()));
    }

    @Test
    void moveTheDayOnlyWhenTheLeaderGrantsIt() {
        var work = office.withTheSpecialist();
        var due = Objects.requireNonNull(work.handling().dueOn());

        var asked = office.as(
                "hotich",
                one -> desks().handling()
                        .askTime(one, work.id(), work.version(), due.plusDays(7), "Chờ số liệu của các bản"));
        var granted = office.as(
                "chutich",
                leader -> desks().direction()
                        .grantTime(leader, asked.id(), asked.version(), due.plusDays(5), "Đồng ý thêm 5 ngày"));

        assertThat(asked.handling().dueOn()).isEqualTo(due);
        assertThat(asked.handling().owner())
                .isEqualTo(Owner.person(office.actor("chutich").person()));
        assertThat(granted.handling().dueOn()).isEqualTo(due.plusDays(5));
        assertThat(granted.handling().stepDueOn()).isEqualTo(due.plusDays(5));
    }

    @Test
    void letsContributorsSpeakAndTheInformedRead() {
        var submitted = office.submitted();
        var direction = new Direction(
                office.specialistParty(),
                List.of(office.officeParty()),
                List.of(new vn.xaso.documents.incoming.domain.Party(
                        null, office.actor("kinhte1").person())),
                office.today().plusDays(5),
                "Phối hợp thực hiện.");
        var directed = office.as(
                "chutich",
                leader -> desks().direction().direct(leader, submitted.id(), submitted.version(), direction));
        var transferred = office.transferred(directed);

        var said = office.as(
                "chanhvanphong",
                head -> desks().handling()
                        .contribute(head, transferred.id(), transferred.version(), "Nhất trí, bổ sung biểu số 2"));
        office.as("kinhte1", one -> {
            desks().handling().acknowledge(one, said.id());
            return said;
        });

        var assignments = office.in(() -> documents.assignments(said));
        assertThat(assignments)
                .filteredOn(one -> one.role() == Assignment.Role.CONTRIBUTOR)
                .singleElement()
                .matches(one -> one.opinion().startsWith("Nhất trí"));
        assertThat(assignments)
                .filteredOn(one -> one.role() == Assignment.Role.INFORMATION)
                .singleElement()
                .matches(one -> one.seenAt() != null);
    }

    @Test
    void refusesAnActOnAnOlderPageAndOneByAnother() {
        var submitted = office.submitted();
        office.directed(submitted, office.specialistParty());
        var other = office.withTheSpecialist();

        assertThatThrownBy(() -> office.directed(submitted, office.specialistParty()))
                .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() ->
                        office.as("kinhte1", one -> desks().handling().start(one, other.id(), other.version())))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() ->
                        office.as("chanhvanphong", one -> desks().handling().start(one, other.id(), other.version())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isHiddenFromEveryOtherUnit() {
        var registered = office.registered();
        var stranger = office.stranger("vanthu");
        var scope = UnitScope.of(stranger.unit());

        assertThatThrownBy(() ->
                        scope.call(() -> desks().transfer().transfer(stranger, registered.id(), registered.version())))
                .isInstanceOf(Absent.class);
    }

    @Test
    void handsBackToTheSenderWithAReasonOnly() {
        var received = office.received();

        assertThatThrownBy(() -> office.as(
                        "vanthu",
                        clerk -> desks().arrival().returnToSender(clerk, received.id(), received.version(), " ")))
                .isInstanceOf(Refusal.class);
        var returned = office.as(
                "vanthu",
                clerk -> desks().arrival().returnToSender(clerk, received.id(), received.version(), "Thiếu trang 2"));

        assertThat(returned.state()).isEqualTo(IncomingState.RETURNED_TO_SENDER);
        assertThat(returned.handling().owner()).isNull();
    }
}
