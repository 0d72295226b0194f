package vn.xaso.cases.legs.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.legs.LegRecords;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.LegEvent;
import vn.xaso.cases.legs.domain.LegPaper;
import vn.xaso.cases.legs.domain.LegState;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.SampleFiles;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;

/// One office asks, another answers: what each side sees, and what the case does meanwhile.
///
/// Law: NĐ 118/2025/NĐ-CP
@HouseTest
class LegDesksTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private AskDesk asking;

    @Autowired
    private AnswerDesk answering;

    @Autowired
    private Legs legs;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private FileStore files;

    @Autowired
    private TransactionTemplate transaction;

    private LegRecords records;
    private Actor asker;

    @BeforeEach
    void open() {
        records = new LegRecords(program);
        records.caseOf("Hạng Thị Dở");
        asker = records.person("hotich.sangnhe");
    }

    private <T> T as(Actor actor, Function<Actor, T> act) {
        return UnitScope.of(actor.unit()).call(() -> transaction.execute(status -> act.apply(actor)));
    }

    private Leg at(Actor actor, Side side, UUID id) {
        return as(actor, who -> legs.find(who.unit(), side, id).orElseThrow());
    }

    private List<LegPaper> papers(Actor actor, Leg leg) {
        return as(actor, who -> legs.papers(leg));
    }

    private List<LegEvent> events(Actor actor, Leg leg) {
        return as(actor, who -> legs.events(leg));
    }

    private CaseEvent lastOf(CaseFile caseFile) {
        return as(asker, who -> cases.events(caseFile)).getLast();
    }

    private CaseFile now(CaseFile caseFile) {
        return as(asker, who -> cases.get(who.unit(), caseFile.id()));
    }

    @Test
    void asksAnotherCommuneAndGetsItsAnswerWithAFile() {
        var caseFile = records.caseOf("Vừ Thị Máy");
        var head = records.person("chanhvanphong.sipaphin");
        var leg = records.ask(caseFile, records.unitOf("chanhvanphong.sipaphin", "Xác minh tình trạng hôn nhân"));
        records.carry(leg);

        assertThat(now(caseFile).state()).isEqualTo(CaseState.WAIT_OTHER_ORG);
        var received = at(head, Side.RECEIVED, leg.id());
        assertThat(received.state()).isEqualTo(LegState.SENT);
        assertThat(received.partner().name()).isEqualTo("UBND xã Sáng Nhè");
        assertThat(received.dueAt()).isEqualTo(leg.dueAt());
        assertThat(papers(head, received)).hasSize(1);

        var specialist = records.person("hotich.sipaphin");
        as(head, who -> answering.assign(who, leg.id(), received.version(), specialist.person()));
        records.carry(received);
        assertThat(at(asker, Side.ASKED, leg.id()).state()).isEqualTo(LegState.ACKNOWLEDGED);

        var checked = files.check(SampleFiles.pdf("tra-loi.pdf"), Purpose.OFFICE_PAPER);
        as(
                specialist,
                who -> answering.answer(who, leg.id(), received.version() + 1, "Chưa đăng ký", List.of(checked)));
        records.carry(received);

        var answered = at(asker, Side.ASKED, leg.id());
        assertThat(answered.state()).isEqualTo(LegState.ANSWERED);
        assertThat(answered.answer()).isEqualTo("Chưa đăng ký");
        assertThat(papers(asker, answered))
                .filteredOn(paper -> paper.ofAnswer())
                .hasSize(1);
        assertThat(now(caseFile).state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(lastOf(caseFile))
                .satisfies(event -> assertThat(event.act()).isEqualTo(CaseAct.RECORD_ANSWER))
                .satisfies(event -> assertThat(event.note()).contains("UBND xã Si Pa Phìn", "Chưa đăng ký"));
    }

    @Test
    void countsEachParcelOnceHoweverOftenItIsCarried() {
        var caseFile = records.caseOf("Sùng A Lử");
        var leg = records.ask(caseFile, records.unitOf("chanhvanphong.sipaphin", "Xác minh nơi cư trú"));
        records.carry(leg);
        as(asker, who -> asking.urge(who, leg.id(), leg.version(), "Hồ sơ sắp đến hạn"));
        records.carry(leg);
        records.carry(leg);

        var head = records.person("chanhvanphong.sipaphin");
        var received = at(head, Side.RECEIVED, leg.id());
        assertThat(received.urged()).isEqualTo(1);
        assertThat(events(head, received)).hasSize(2);
        assertThat(papers(head, received)).hasSize(1);
    }

    @Test
    void waitsForTheLastOfSeveral() {
        var caseFile = records.caseOf("Thào A Pó");
        var first = records.ask(caseFile, records.officeOfTheUnit("Xác nhận đất ở"));
        var second = records.ask(now(caseFile), LegRecords.outside("Công an xã", "Xác minh cư trú"));
        records.carry(first);
        var economic = records.person("kinhte.sangnhe");
        var taken = as(economic, who -> answering.acknowledge(who, first.id(), 1));
        as(economic, who -> answering.answer(who, first.id(), taken.version(), "Có", List.of()));
        records.carry(first);

        assertThat(at(asker, Side.ASKED, first.id()).state()).isEqualTo(LegState.ANSWERED);
        assertThat(now(caseFile).state()).isEqualTo(CaseState.WAIT_OTHER_ORG);
        assertThatThrownBy(() -> as(
                        asker,
                        who -> program.getBean(HandlingDesk.class)
                                .recordAnswer(who, caseFile.id(), now(caseFile).version(), "x")))
                .isInstanceOf(Refusal.class);

        var noted = as(asker, who -> asking.note(who, second.id(), 1, "CA-17", "Đang xác minh"));
        var got = as(asker, who -> asking.record(who, second.id(), noted.version(), LegAct.ACKNOWLEDGE, "", List.of()));
        as(asker, who -> asking.record(who, second.id(), got.version(), LegAct.ANSWER, "Có cư trú", List.of()));
        assertThat(now(caseFile).state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(at(asker, Side.ASKED, second.id()).outside().reference()).isEqualTo("CA-17");
    }

    @Test
    void aRecallReachesTheReceiverAndLetsTheCaseGoOn() {
        var caseFile = records.caseOf("Giàng Thị Say");
        var leg = records.ask(caseFile, records.unitOf("chanhvanphong.sipaphin", "Xác minh"));
        records.carry(leg);
        as(asker, who -> asking.recall(who, leg.id(), leg.version(), "Người nộp đã bổ sung"));
        records.carry(leg);

        var head = records.person("chanhvanphong.sipaphin");
        assertThat(at(head, Side.RECEIVED, leg.id()).state()).isEqualTo(LegState.RECALLED);
        assertThat(now(caseFile).state()).isEqualTo(CaseState.IN_REVIEW);
        assertThatThrownBy(() -> as(head, who -> answering.acknowledge(who, leg.id(), 2)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aCaseThatEndsTakesItsQuestionsBack() {
        var caseFile = records.caseOf("Lầu A Chia");
        var leg = records.ask(caseFile, records.unitOf("chanhvanphong.sipaphin", "Xác minh"));
        var oneStop = records.person("motcua.sangnhe");
        as(
                oneStop,
                who -> program.getBean(IntakeDesk.class)
                        .withdraw(who, caseFile.id(), now(caseFile).version(), "Đơn"));

        assertThat(at(asker, Side.ASKED, leg.id()).state()).isEqualTo(LegState.RECALLED);
        assertThat(now(caseFile).state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void keepsStrangersOutAndTellsAllMistakesAtOnce() {
        var caseFile = records.caseOf("Cứ Thị Dợ");
        var wrong = new NewLeg(null, null, null, "", " ", 0, List.of());
        assertThatThrownBy(() -> records.ask(caseFile, wrong))
                .isInstanceOfSatisfying(
                        Mistakes.class,
                        mistakes -> assertThat(mistakes.all())
                                .extracting(Mistakes.Mistake::part)
                                .containsExactly("to", "question", "days"));

        var leg = records.ask(caseFile, records.officeOfTheUnit("Xác nhận"));
        records.carry(leg);
        var otherOffice = records.person("hotich2.sangnhe");
        assertThatThrownBy(() -> as(otherOffice, who -> answering.acknowledge(who, leg.id(), 1)))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> as(otherOffice, who -> asking.urge(who, leg.id(), 1, "")))
                .isInstanceOf(Absent.class);
    }
}
