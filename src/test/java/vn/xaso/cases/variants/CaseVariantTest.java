package vn.xaso.cases.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.CaseClock;
import vn.xaso.cases.application.CounterDesk;
import vn.xaso.cases.application.CounterDesk.Then;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.steps.domain.Designs;
import vn.xaso.cases.variants.application.VariantDesk;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.TimeVariant;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.design.domain.VersionSheet;
import vn.xaso.procedures.design.domain.VersionsForTests;
import vn.xaso.procedures.domain.NewVersion;
import vn.xaso.procedures.domain.Versions;

/// A case keeps the version it was received with, and its time limit is the one of its case and its way.
@HouseTest
class CaseVariantTest {

    private static final String WITH_PAPER = "Nhà đã có giấy chứng nhận";

    @Autowired
    private DemoProvince province;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Versions versions;

    @Autowired
    private CounterDesk counter;

    @Autowired
    private VariantDesk desk;

    @Autowired
    private CaseClock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MockMvcTester browser;

    private Actor reception;

    @BeforeEach
    void found() {
        province.found();
        reception =
                Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor();
    }

    @Test
    void theTimeLimitIsTheOneOfTheCaseThatReceptionChose() {
        var procedure = published("9.960001", withVariants());

        var usual = accepted(procedure, "");
        var quick = accepted(procedure, WITH_PAPER);

        assertThat(limit(usual)).isEqualTo(TimeLimit.workingDays(3));
        assertThat(limit(quick)).isEqualTo(TimeLimit.workingDays(1));
        assertThat(quick.times().dueAt()).isBefore(usual.times().dueAt());
    }

    @Test
    void otherSystemsAreToldTheTimeLimitOfTheCaseThatTheyName() {
        published("9.960009", withVariants());
        var path = "/api/v1/deadlines?procedure=9.960009&unit=03244&acceptedAt=2026-11-24T08:30:00";

        assertThat(deadline(path)).isEqualTo("2026-11-27T08:30:00+07:00");
        assertThat(deadline(path + "&variant=" + WITH_PAPER)).isEqualTo("2026-11-25T08:30:00+07:00");
        assertThat(browser.get().uri(path + "&variant=x").exchange()).hasStatus(422);
    }

    private String deadline(String path) {
        try {
            var text = browser.get().uri(path).exchange().getResponse().getContentAsString();
            return tools.jackson.databind.json.JsonMapper.shared()
                    .readTree(text)
                    .path("dueAt")
                    .asString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void nothingIsAcceptedBeforeTheCaseIsChosen() {
        var procedure = published("9.960002", withVariants());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> accepted(procedure, null))
                .withMessage("variants.refusal.missing");
    }

    @Test
    void onTheCasePageReceptionChoosesAndTheCatalogueOfCasesIsTheOnlyChoice() {
        var procedure = published("9.960003", withVariants());
        var waiting = inUnit(() -> counter.takeIn(reception, wanted(procedure, null), Map.of(), Then.WAIT));
        var address = "/office/cases/" + waiting.id();

        var asks = browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), reception)
                .exchange();
        browser.post()
                .uri(address + "/variant")
                .requestAttr(Actor.class.getName(), reception)
                .param("variant", WITH_PAPER)
                .exchange();
        var said = browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), reception)
                .exchange();

        assertThat(asks).bodyText().contains("Hãy chọn trường hợp trước khi tiếp nhận", WITH_PAPER);
        assertThat(said).bodyText().contains("1 ngày làm việc");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> inUnit(() -> {
                    desk.choose(reception, waiting.id(), "Trường hợp lạ");
                    return waiting;
                }))
                .withMessage("variants.refusal.unknown");
    }

    @Test
    void anOpenCaseKeepsItsVersionAndANewOneTakesTheNew() {
        var first = published("9.960004", VersionsForTests.right("9.960004"));
        var open = accepted(first, null);

        var second = published(
                "9.960004",
                VersionSheet.of(VersionsForTests.right("9.960004"))
                        .times(TimeLimit.workingDays(9), "9 ngày", List.of())
                        .version());
        var fresh = accepted(procedures.inForce(first.code(), today()), null);

        assertThat(second.number()).isEqualTo(2);
        assertThat(open.procedureVersion()).isEqualTo(first.id());
        assertThat(limit(open)).isEqualTo(TimeLimit.workingDays(3));
        assertThat(fresh.procedureVersion()).isEqualTo(second.id());
        assertThat(limit(fresh)).isEqualTo(TimeLimit.workingDays(9));
    }

    @Test
    void theCasePageShowsWhereInTheProcessTheCaseStands() {
        var straight = VersionSheet.of(VersionsForTests.right("9.960015"))
                .steps(Designs.straight())
                .version();
        var open = accepted(published("9.960015", straight), null);

        var page = browser.get()
                .uri("/office/cases/" + open.id())
                .requestAttr(Actor.class.getName(), reception)
                .exchange();

        assertThat(page)
                .bodyText()
                .contains(
                        "Đang ở bước 2: Thẩm tra, dự thảo kết quả",
                        "flow__box--now",
                        "flow__box--done",
                        "aria-current=\"step\"");
    }

    private static ProcedureVersion withVariants() {
        return VersionSheet.of(VersionsForTests.right("9.960001"))
                .times(
                        TimeLimit.workingDays(3),
                        "3 ngày",
                        List.of(new TimeVariant(WITH_PAPER, ChannelKind.COUNTER, TimeLimit.workingDays(1))))
                .version();
    }

    private ProcedureVersion published(String code, ProcedureVersion like) {
        var words = VersionSheet.wordsOf(like).withForm(null);
        var right = VersionSheet.of(VersionsForTests.right(code))
                .words(words)
                .steps(like.internalSteps())
                .times(like.limit(), like.timeText(), like.variants());
        var known = new ProcedureCode(code);
        return Objects.requireNonNull(transactions.execute(status -> {
            var id = UUID.randomUUID();
            int number = versions.nextNumber(known);
            versions.add(new NewVersion(right.numbered(id, number, today()), List.of(), code + number, null));
            versions.publish(id, number == 1 ? today().minusDays(30) : today());
            return procedures.version(id);
        }));
    }

    private CaseFile accepted(ProcedureVersion procedure, @Nullable String variant) {
        return inUnit(() -> counter.takeIn(reception, wanted(procedure, variant), Map.of(), Then.ACCEPT));
    }

    private NewCase wanted(ProcedureVersion procedure, @Nullable String variant) {
        var unit = reception.unit();
        return new NewCase(
                        unit,
                        unit,
                        procedure,
                        Channel.COUNTER,
                        SangNhe.named("Vàng A Páo"),
                        "{}",
                        List.of(),
                        UUID.randomUUID().toString())
                .as(variant);
    }

    private TimeLimit limit(CaseFile caseFile) {
        return inUnit(() -> clock.limit(caseFile));
    }

    private <T> T inUnit(Supplier<T> work) {
        return UnitScope.of(reception.unit()).call(work::get);
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(OfficeClock.ZONE));
    }
}
