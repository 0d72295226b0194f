package vn.xaso.mergers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.figures.persistence.FigureQuery;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Units;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocuments;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.identity.application.ActorRoll;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.merging.MergingPart;
import vn.xaso.mergers.application.DryRun;
import vn.xaso.mergers.application.MergerRun;
import vn.xaso.mergers.application.MergerRuns;
import vn.xaso.mergers.application.PlanDesk;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlan.Heir;
import vn.xaso.mergers.domain.MergerPlan.Line;
import vn.xaso.mergers.domain.MergerPlan.State;
import vn.xaso.mergers.domain.PostChoice;
import vn.xaso.search.Search;
import vn.xaso.search.SearchAnswer;
import vn.xaso.search.SearchAsk;

/// Two communes become one, and everything is undone at the end of each test.
///
/// Law: 1661/NQ-UBTVQH15
@HouseTest
class MergerTest {

    private static final String FIRST = "92001";
    private static final String SECOND = "92002";
    private static final String NEW = "92001";
    private static final Heir HEIR = new Heir(NEW, "COMMUNE", "Phìn Mới", "T92.3", null);

    @Autowired
    private ApplicationContext program;

    @Autowired
    private DemoProvince demo;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private DryRun dryRun;

    @Autowired
    private MergerRun run;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Search search;

    @Autowired
    private TransactionTemplate transaction;

    /// What a test sees.
    private record Scene(OldProvince province, Actor admin, UnitId first, UnitId second, List<CaseFile> filed) {

        UnitId successor() {
            return OldProvince.newId(NEW);
        }
    }

    private interface Story {
        void tell(Scene scene);
    }

    private void play(Story story) {
        demo.found();
        var province = new OldProvince(program, "92");
        UnitScope.of(province.scope(List.of(FIRST, SECOND), List.of(NEW)))
                .run(() -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    var scene = new Scene[1];
                    OfficeClock.at(OldProvince.BEFORE, () -> scene[0] = scene(province));
                    OfficeClock.at(OldProvince.AFTER, () -> story.tell(scene[0]));
                }));
    }

    private static Scene scene(OldProvince province) {
        var founder = province.found("Tỉnh thử");
        var first = province.commune(FIRST, "Xã Phìn Một", "T92.1");
        var second = province.commune(SECOND, "Xã Phìn Hai", "T92.2");
        var units = Set.of(founder.unit(), first, second);
        var admin = new Actor(
                founder.account(),
                founder.person(),
                founder.name(),
                founder.position(),
                null,
                founder.unit(),
                founder.unitName(),
                units,
                founder.rights());
        return new Scene(province, admin, first, second, province.cases(second));
    }

    private MergerPlan planned(Scene scene) {
        var plan = desk.make(scene.admin(), "Nhập hai xã", "1661/NQ-UBTVQH15", OldProvince.MERGED, false);
        desk.putLines(
                scene.admin(), plan.id(), 1, List.of(new Line(scene.first(), HEIR), new Line(scene.second(), HEIR)));
        return desk.get(scene.admin(), plan.id());
    }

    private MergerPlan confirmed(Scene scene) {
        var plan = planned(scene);
        desk.confirm(
                scene.admin(),
                plan.id(),
                plan.version(),
                dryRun.of(scene.admin(), plan).figures());
        return desk.get(scene.admin(), plan.id());
    }

    private void merge(Scene scene) {
        run.run(scene.admin(), confirmed(scene));
    }

    @Test
    void theSuccessorFindsWhatIsOpenAndWhatIsOver() {
        play(scene -> {
            merge(scene);
            var clerk = scene.province().official(scene.second(), PositionKind.CLERK);
            var now = program.getBean(ActorRoll.class)
                    .find(clerk.account(), scene.successor().value())
                    .orElseThrow();

            var open = code(scene.filed().get(0));
            assertThat(hits(now, open)).extracting(SearchAnswer.Hit::unit).containsExactly(scene.successor());
            var ended = code(scene.filed().get(3));
            assertThat(hits(now, ended)).extracting(SearchAnswer.Hit::unit).containsExactly(scene.second());
            assertThatExceptionOfType(Absent.class)
                    .isThrownBy(
                            () -> cases.get(scene.second(), scene.filed().get(0).id()));
        });
    }

    @Test
    void theSuccessorGoesOnWithTheWork() {
        play(scene -> {
            merge(scene);
            var head = now(scene, scene.first(), PositionKind.OFFICE_HEAD);
            var specialist = now(scene, scene.second(), PositionKind.SPECIALIST);
            var handling = program.getBean(HandlingDesk.class);

            var waiting = cases.get(scene.successor(), scene.filed().get(1).id());
            var given = handling.assign(head, waiting.id(), waiting.version(), specialist.person());
            assertThat(given.assignee()).isEqualTo(specialist.person());

            var inHand = cases.get(scene.successor(), scene.filed().get(0).id());
            var begun = handling.startReview(specialist, inHand.id(), inHand.version());
            assertThat(begun.state()).isEqualTo(CaseState.IN_REVIEW);

            var next = scene.province().accepted(now(scene, scene.second(), PositionKind.ONE_STOP_OFFICER));
            assertThat(code(next)).startsWith("T92.3-");
        });
    }

    private Actor now(Scene scene, UnitId from, PositionKind kind) {
        return program.getBean(ActorRoll.class)
                .find(
                        scene.province().official(from, kind).account(),
                        scene.successor().value())
                .orElseThrow();
    }

    @Test
    void theOldNameLeadsToTheSuccessor() {
        play(scene -> {
            merge(scene);
            var found = program.getBean(Units.class).search("phin hai", 20).stream()
                    .filter(match -> match.unit().id().equals(scene.second()))
                    .toList();

            assertThat(found).hasSize(1);
            assertThat(found.getFirst().successors())
                    .extracting(vn.xaso.directory.Unit::fullName)
                    .containsExactly("Xã Phìn Mới");
        });
    }

    @Test
    void theSameTwiceIsRefusedAndNothingMovesBeforeTheDay() {
        play(scene -> {
            var plan = confirmed(scene);
            OfficeClock.at(
                    OldProvince.BEFORE,
                    () -> assertThatThrownBy(() -> run.run(scene.admin(), plan))
                            .isInstanceOf(Refusal.class)
                            .hasMessage("mergers.refusal.early"));
            run.run(scene.admin(), plan);
            var done = desk.get(scene.admin(), plan.id());

            assertThat(done.state()).isEqualTo(State.DONE);
            assertThatThrownBy(() -> run.run(scene.admin(), done)).hasMessage("mergers.refusal.state");
        });
    }

    @Test
    void whatFailsUndoesEverything() {
        play(scene -> {
            var plan = confirmed(scene);
            var parts =
                    new ArrayList<>(program.getBeansOfType(MergingPart.class).values());
            parts.add(MergerRuns.failing());
            var inside = new TransactionTemplate(java.util.Objects.requireNonNull(transaction.getTransactionManager()));
            inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);

            assertThatThrownBy(() -> inside.executeWithoutResult(
                            status -> MergerRuns.with(run, parts).run(scene.admin(), plan)))
                    .hasMessage("the last part fails");

            assertThat(desk.get(scene.admin(), plan.id()).state()).isEqualTo(State.CONFIRMED);
            assertThat(desk.figures(scene.admin(), plan.id())).isEmpty();
            for (var before : scene.filed()) {
                assertThat(cases.get(scene.second(), before.id())).isEqualTo(before);
            }
            var units = program.getBean(Units.class);
            assertThat(units.keptBy(scene.successor())).isEmpty();
            assertThat(units.communesOf(scene.admin().unit())).containsExactlyInAnyOrder(scene.first(), scene.second());
            assertThat(program.getBean(ActorRoll.class)
                            .find(
                                    scene.province()
                                            .official(scene.second(), PositionKind.CHAIRMAN)
                                            .account(),
                                    scene.second().value()))
                    .isPresent();
        });
    }

    @Test
    void aCaseOfSomebodyWithoutAPostIsInTheWay() {
        play(scene -> {
            var plan = planned(scene);
            var specialist = scene.province()
                    .official(scene.second(), PositionKind.SPECIALIST)
                    .person();
            desk.choose(scene.admin(), plan.id(), plan.version(), specialist, new PostChoice(specialist, null, null));
            var report = dryRun.of(scene.admin(), desk.get(scene.admin(), plan.id()));

            assertThat(report.mayRun()).isFalse();
            assertThat(report.hindrances())
                    .singleElement()
                    .matches(one -> one.kind().equals("casesWithoutOwner") && one.count() == 1);
            assertThatThrownBy(() -> desk.confirm(scene.admin(), plan.id(), plan.version() + 1, report.figures()))
                    .hasMessage("mergers.refusal.blocked");
        });
    }

    @Test
    void otherFiguresMustBeSeenAnew() {
        play(scene -> {
            var plan = planned(scene);
            var seen = dryRun.of(scene.admin(), plan).figures();
            OfficeClock.at(OldProvince.BEFORE, () -> scene.province().accepted(scene.first()));

            assertThatThrownBy(() -> desk.confirm(scene.admin(), plan.id(), plan.version(), seen))
                    .hasMessage("mergers.refusal.figures");
        });
    }

    @Test
    void nobodyOfAnotherProvinceEntersAPlan() {
        play(scene -> {
            var plan = planned(scene);
            var stranger = new Line(new UnitId(UUID.randomUUID()), HEIR);

            assertThatExceptionOfType(Absent.class)
                    .isThrownBy(() -> desk.addLine(scene.admin(), plan.id(), plan.version(), stranger));
        });
    }

    /// Law: 30/2020/NĐ-CP art. 15, 22
    @Test
    void documentsInWorkComeInAgainAndDraftsGoOn() {
        play(scene -> {
            var papers = new OldDocuments(program);
            var clerk = scene.province().official(scene.second(), PositionKind.CLERK);
            var specialist = scene.province().official(scene.second(), PositionKind.SPECIALIST);
            var chairman = scene.province().official(scene.second(), PositionKind.CHAIRMAN);
            var filed = new Object() {
                IncomingDocument registered = papers.registered(clerk, "77", "Văn bản đang xử lý");
                IncomingDocument received = papers.received(clerk, "Văn bản chưa vào sổ");
                OutgoingDocument draft = papers.draft(specialist, chairman);
            };
            merge(scene);
            var incoming = program.getBean(IncomingDocuments.class);

            var closed = incoming.get(scene.second(), filed.registered.id());
            assertThat(closed.state()).isEqualTo(IncomingState.COMPLETED);
            assertThat(closed.number()).isEqualTo(filed.registered.number());
            var again = incoming.findByRequest(scene.successor(), "merger-" + filed.registered.id())
                    .orElseThrow();
            assertThat(again.state()).isEqualTo(IncomingState.RECEIVED);
            assertThat(again.number()).isNull();
            assertThat(again.particulars().symbol())
                    .isEqualTo(filed.registered.particulars().symbol());
            assertThat(again.particulars().answerBy())
                    .isEqualTo(filed.registered.handling().dueOn());
            assertThat(again.particulars().note()).contains("Số đến 1 ngày", "Xã Phìn Hai");
            assertThat(incoming.get(scene.successor(), filed.received.id()).state())
                    .isEqualTo(IncomingState.RECEIVED);

            var draft = program.getBean(OutgoingDocuments.class).get(scene.successor(), filed.draft.id());
            assertThat(draft.state()).isEqualTo(OutgoingState.DRAFTING);
            assertThat(draft.head().signer()).isEqualTo(chairman.person());

            var now = program.getBean(ActorRoll.class)
                    .find(clerk.account(), scene.successor().value())
                    .orElseThrow();
            assertThat(hits(now, "\"Văn bản đang xử lý\""))
                    .extracting(SearchAnswer.Hit::unit)
                    .containsExactlyInAnyOrder(scene.second(), scene.successor());
            assertThat(hits(now, "\"rà soát hộ nghèo\""))
                    .extracting(SearchAnswer.Hit::unit)
                    .containsExactly(scene.successor());
            var registered = papers.registered(now, "78", "Văn bản đầu tiên của xã mới");
            assertThat(java.util.Objects.requireNonNull(registered.number()).number())
                    .isEqualTo(1);
        });
    }

    @Test
    void figuresAreThoseOfTheDayAndThoseOfToday() {
        play(scene -> {
            var query = program.getBean(FigureQuery.class);
            var before = counted(query, scene.second(), false);
            merge(scene);

            assertThat(before).isEqualTo(3);
            assertThat(counted(query, scene.second(), false)).isEqualTo(3);
            assertThat(counted(query, scene.successor(), false)).isZero();
            assertThat(counted(query, scene.successor(), true)).isEqualTo(3);
            var later = new FigureQuery.Asked(
                    scene.successor(), OldProvince.AFTER.plusSeconds(60), OldProvince.AFTER.plusSeconds(120));
            assertThat(query.counts(later).stream()
                            .mapToLong(FigureQuery.Count::cases)
                            .sum())
                    .isEqualTo(2);
        });
    }

    /// The accepted cases of June, as of the day before the merger.
    private static long counted(FigureQuery query, UnitId unit, boolean together) {
        var asked = new FigureQuery.Asked(
                unit, OldProvince.BEFORE.minusSeconds(86_400), OldProvince.BEFORE.plusSeconds(86_400), together);
        return query.counts(asked).stream().mapToLong(FigureQuery.Count::cases).sum();
    }

    private List<SearchAnswer.Hit> hits(Actor actor, String text) {
        assertThat(actor.units()).hasSize(3);
        assertThat(new HashSet<>(actor.units())).contains(actor.unit());
        return search.ask(actor, new SearchAsk(text, SearchAsk.Order.NEWEST, false, Map.of(), null, 20))
                .hits();
    }

    private static String code(CaseFile file) {
        return java.util.Objects.requireNonNull(file.code()).text();
    }
}
