package vn.xaso.cases.crossing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.DraftingDesk;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.LeaderDesk;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.application.ReturnDesk;
import vn.xaso.cases.crossing.CrossingRecords;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.crossing.persistence.CrossingListQuery;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.SampleFiles;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.PersonalId;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.Pin;
import vn.xaso.vault.Owner;
import vn.xaso.vault.PaperKinds;
import vn.xaso.vault.Vault;
import vn.xaso.vault.VaultPaper;
import vn.xaso.vault.VaultStore;

/// A counter receives for another commune: what each of the two sees, and where the result is given out.
///
/// Law: NĐ 118/2025/NĐ-CP; TT 03/2025/TT-VPCP
@HouseTest
class CrossingTest {

    private static final Pin PIN = new Pin("246810");

    @Autowired
    private ApplicationContext program;

    @Autowired
    private CrossingDesk desk;

    @Autowired
    private CrossingPost post;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private CrossingListQuery query;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester browser;

    private CrossingRecords records;
    private Actor counter;
    private UnitId competent;

    @BeforeEach
    void open() {
        records = new CrossingRecords(program);
        counter = records.person("motcua.sangnhe");
        competent = records.person("motcua.sipaphin").unit();
    }

    private <T> T as(Actor actor, Function<Actor, T> act) {
        return Objects.requireNonNull(
                UnitScope.of(actor.unit()).call(() -> transaction.execute(status -> act.apply(actor))));
    }

    private CaseFile there(Crossing crossing) {
        var id = Objects.requireNonNull(crossing.standing().caseId());
        return as(records.person("motcua.sipaphin"), who -> cases.get(competent, id));
    }

    private Crossing here(UUID id) {
        return as(counter, who -> desk.get(who, id));
    }

    private CaseFile issued(Crossing crossing) {
        var head = records.person("chanhvanphong.sipaphin");
        var specialist = records.person("hotich.sipaphin");
        var accepted = there(crossing);
        var id = accepted.id();
        var assigned = as(
                head,
                who -> program.getBean(HandlingDesk.class).assign(who, id, accepted.version(), specialist.person()));
        var draft = new ResultDraft(Outcome.GRANTED, "Hiện tại chưa đăng ký kết hôn với ai.", null);
        var submitted = as(
                specialist,
                who -> program.getBean(DraftingDesk.class).submitToLeader(who, id, assigned.version(), draft));
        var signed = as(
                records.person("chutich.sipaphin"),
                who -> program.getBean(LeaderDesk.class).sign(who, id, submitted.version(), PIN));
        return as(
                records.person("vanthu.sipaphin"),
                who -> program.getBean(ReturnDesk.class).issue(who, id, signed.version(), PIN));
    }

    @Test
    void isACaseOfTheUnitThatDecidesWithTheCodeOfTheCounter() {
        var crossing = records.received("Vừ Thị Máy");
        var caseFile = there(crossing);

        assertThat(caseFile.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(caseFile.unit()).isEqualTo(competent);
        assertThat(caseFile.receivedAtUnit()).isEqualTo(counter.unit());
        assertThat(caseFile.code()).isEqualTo(crossing.code());
        assertThat(crossing.standing().dueAt()).isEqualTo(caseFile.times().dueAt());
        var papers = as(
                records.person("motcua.sipaphin"), who -> cases.papers(caseFile).size());
        assertThat(papers).isEqualTo(1);
        var receipt = browser.get()
                .uri("/office/crossings/" + crossing.id() + "/receipt")
                .requestAttr(Actor.class.getName(), counter)
                .exchange();
        assertThat(receipt).hasStatusOk();
    }

    @Test
    void theCitizenSuppliesAtTheCounterThatReceivedItAndBothSeeIt() {
        var crossing = records.received("Vừ Thị Sông");
        var accepted = there(crossing);
        var specialist = records.person("hotich.sipaphin");
        var handling = program.getBean(HandlingDesk.class);
        var assigned = as(
                records.person("chanhvanphong.sipaphin"),
                who -> handling.assign(who, accepted.id(), accepted.version(), specialist.person()));
        as(
                specialist,
                who -> handling.requestSupplement(
                        who,
                        assigned.id(),
                        assigned.version(),
                        "Trích lục ghi chú ly hôn",
                        HandlingDesk.Repeat.NOT_CONFIRMED));
        post.carry(competent);
        assertThat(here(crossing.id()).standing().asked()).isEqualTo("Trích lục ghi chú ly hôn");
        assertThat(page(crossing)).contains("Trích lục ghi chú ly hôn", "/supplements");

        var scan = program.getBean(FileStore.class).check(SampleFiles.pdf("trich-luc.pdf"), Purpose.OFFICE_PAPER);
        as(counter, who -> {
            program.getBean(SupplementDesk.class).supply(who, crossing.id(), "Nộp trích lục", List.of(scan));
            return who;
        });
        post.carry(counter.unit());
        post.carry(counter.unit());

        var now = there(crossing);
        assertThat(now.state()).isEqualTo(CaseState.IN_REVIEW);
        var papers = as(specialist, who -> cases.papers(now));
        assertThat(papers).extracting(CasePaper::name).containsExactly("Tờ khai", "trich-luc.pdf");
        var supplied = as(specialist, who -> cases.events(now).getLast());
        assertThat(supplied.by().position()).contains("xã Sáng Nhè");
        post.carry(competent);
        assertThat(here(crossing.id()).standing().state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(page(crossing)).contains("Nộp trích lục", "trich-luc.pdf").doesNotContain("/supplements\"");
    }

    private String page(Crossing crossing) {
        try {
            return browser.get()
                    .uri("/office/crossings/" + crossing.id())
                    .requestAttr(Actor.class.getName(), counter)
                    .exchange()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void refusesASupplementThatNobodyAskedFor() {
        var crossing = records.received("Vừ Thị Pàng");

        assertThatThrownBy(() -> as(counter, who -> {
                    program.getBean(SupplementDesk.class).supply(who, crossing.id(), "x", List.of());
                    return who;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("crossing.refusal.notAsked");
    }

    /// Law: 45/2020/NĐ-CP art. 16
    @Test
    void aPaperOfTheStoreGoesAlongAndItsOwnerReadsOfIt() {
        var owner = Owner.person(PersonalId.read("011300001234").orElseThrow());
        var name = "Trích lục ghi chú ly hôn";
        new VaultStore(program).keep(counter.unit(), owner, name, "7", VaultPaper.Source.DIGITISED);
        var vault = program.getBean(Vault.class);
        var offer = as(counter, who -> vault.offers(who.unit(), owner, PaperKinds.acceptedAs(name)))
                .getFirst();
        var store = program.getBean(CrossingStore.class);
        var chosen = List.of(new CrossingStore.Chosen(1, name, offer));

        var filled = UnitScope.of(counter.unit())
                .call(() -> store.fill(records.wanted(competent, "Vừ Thị Lầu"), Map.of(), owner, chosen));
        var crossing = as(counter, who -> desk.takeIn(who, filled.wanted(), filled.scans()));
        as(counter, who -> {
            store.used(who, crossing, owner, chosen);
            return who;
        });
        post.carry(counter.unit());

        var arrived = there(here(crossing.id()));
        var papers = as(records.person("motcua.sipaphin"), who -> cases.papers(arrived));
        assertThat(papers)
                .filteredOn(paper -> paper.name().equals(name))
                .singleElement()
                .matches(paper -> paper.file() != null);
        var uses = as(counter, who -> vault.reusesFor(who.unit(), crossing.id()));
        assertThat(uses).hasSize(1);
    }

    @Test
    void keepsTheCaseOfTheProcedureThatReceptionChose() {
        var wanted = records.wanted(competent, "Vừ Thị Ía").as("Trường hợp riêng");
        var crossing = as(counter, who -> desk.takeIn(who, wanted, Map.of()));
        post.carry(counter.unit());

        var caseFile = there(here(crossing.id()));
        var chosen = as(
                records.person("motcua.sipaphin"),
                who -> program.getBean(vn.xaso.cases.variants.domain.CaseVariants.class)
                        .find(caseFile));
        assertThat(chosen).contains("Trường hợp riêng");
    }

    @Test
    void takesTheSameRequestInOnceAndRefusesAUnitThatDoesNotWorkHere() {
        var wanted = records.wanted(competent, "Thào A Chư");
        var first = as(counter, who -> desk.takeIn(who, wanted, Map.of()));
        var second = as(counter, who -> desk.takeIn(who, wanted, Map.of()));
        post.carry(counter.unit());
        post.carry(counter.unit());

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(here(first.id()).hasArrived()).isTrue();
        var nowhere = records.wanted(new UnitId(UUID.randomUUID()), "Ai Đó");
        assertThatThrownBy(() -> as(counter, who -> desk.takeIn(who, nowhere, Map.of())))
                .isInstanceOf(Refusal.class);
        var own = records.wanted(counter.unit(), "Ai Đó");
        assertThatThrownBy(() -> as(counter, who -> desk.takeIn(who, own, Map.of())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void givesTheResultOutAtTheCounterThatReceivedIt() {
        var crossing = records.received("Giàng Thị Say");
        issued(crossing);
        post.carry(competent);

        var known = here(crossing.id());
        assertThat(known.standing().state()).isEqualTo(CaseState.RESULT_ISSUED);
        assertThat(known.standing().result()).isNotNull();
        assertThat(known.mayHandOver()).isTrue();

        as(counter, who -> desk.handOver(who, crossing.id(), "Trao tận tay, đã xem căn cước"));
        post.carry(counter.unit());
        post.carry(competent);

        assertThat(there(crossing).state()).isEqualTo(CaseState.RETURNED_RESULT);
        assertThat(here(crossing.id()).mayHandOver()).isFalse();
        assertThatThrownBy(() -> as(counter, who -> desk.handOver(who, crossing.id(), "Lần nữa")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void givesTheResultOutAtTheUnitThatDecides() {
        var crossing = records.received("Cứ Thị Dợ");
        var caseFile = issued(crossing);
        as(
                records.person("motcua.sipaphin"),
                who -> program.getBean(ReturnDesk.class)
                        .handOver(who, caseFile.id(), caseFile.version(), "Trao tận tay"));
        post.carry(competent);

        assertThat(here(crossing.id()).standing().returnedAt()).isNotNull();
        assertThat(here(crossing.id()).mayHandOver()).isFalse();
    }

    @Test
    void countsWhereItWasReceived() throws Exception {
        int before = as(counter, who -> query.received(who.unit(), Instant.EPOCH, Instant.now()));
        records.received("Lý A Sếnh");
        int after = as(
                counter,
                who -> query.received(who.unit(), Instant.EPOCH, Instant.now().plusSeconds(5)));

        assertThat(after).isEqualTo(before + 1);
        var list = browser.get()
                .uri("/office/crossings?q={q}", "ly a senh")
                .requestAttr(Actor.class.getName(), counter)
                .exchange();
        assertThat(list).hasStatusOk();
        assertThat(list.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Lý A Sếnh", "UBND xã Si Pa Phìn");
    }
}
