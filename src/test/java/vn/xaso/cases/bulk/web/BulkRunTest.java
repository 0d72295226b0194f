package vn.xaso.cases.bulk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.bulk.application.BulkDesk;
import vn.xaso.cases.bulk.application.BulkWork;
import vn.xaso.cases.bulk.domain.BulkAct;
import vn.xaso.cases.bulk.domain.BulkItem;
import vn.xaso.cases.bulk.domain.BulkOrder;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;

/// Many cases at once: looked at first, then done, each with its own result.
@HouseTest
class BulkRunTest {

    private static final String HERE = "/office/case-runs";

    private final String name = "Vừ Thị Mỷ " + UUID.randomUUID();

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private BulkDesk desk;

    @Autowired
    private BulkWork work;

    @Autowired
    private CaseFiles cases;

    private SangNhe office;

    @BeforeEach
    void found(@Autowired ApplicationContext program) {
        province.found();
        office = new SangNhe(program);
    }

    @Test
    void tellsBeforehandWithWhichCasesItIsPossibleAndWhyNotWithTheOthers() {
        var first = office.accepted(SangNhe.named(name + " 1"));
        var second = office.accepted(SangNhe.named(name + " 2"));
        var done = office.takenIn(SangNhe.named(name + " 3"));

        var list = encoded("q=" + encoded(name));
        var chosen = get("chanhvanphong", HERE + "/new?act=ASSIGN&all=yes&list=" + list);
        assertThat(text(chosen)).contains("Đã chọn 3 hồ sơ", first.id().toString());
        var looked = prepare(List.of(first, second, done), specialist().toString());

        var page = text(get("chanhvanphong", looked));
        assertThat(page)
                .contains(
                        "2 hồ sơ làm được, 1 hồ sơ không",
                        "Hồ sơ đang ở bước khác",
                        "Làm với 2 hồ sơ",
                        done.id().toString());
        assertThat(state(first)).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void doesWhatIsPossibleOnceAndTellsTheResultOfEachCase() {
        var first = office.accepted(SangNhe.named(name + " 1"));
        var second = office.accepted(SangNhe.named(name + " 2"));
        var run = prepare(List.of(first, second), specialist().toString());
        office.assignedAgain(second);

        assertThat(post("chanhvanphong", run + "/beginning", Map.of())).hasStatus(303);
        assertThat(post("chanhvanphong", run + "/beginning", Map.of())).hasStatus(303);
        work.work(person("chanhvanphong").unit());
        settle(run);

        assertThat(state(first)).isEqualTo(CaseState.ASSIGNED);
        assertThat(text(get("chanhvanphong", run)))
                .contains("Đã làm xong 1 hồ sơ, 1 hồ sơ không làm được", "Người khác vừa xử lý hồ sơ", "Đã làm");
        assertThat(text(get("chanhvanphong", run + "/results?form=csv"))).contains(name + " 1", "Không làm được");
        assertThat(text(get("chanhvanphong", HERE))).contains(run);
        assertThat(get("motcua", run)).hasStatus(404);
        assertThat(events(first)).isEqualTo(3);
    }

    @Test
    void goesOnAfterAMachineWentDown() {
        var files = List.of(office.accepted(SangNhe.named(name)), office.accepted(SangNhe.named(name)));
        var head = person("chanhvanphong");
        var run = scoped(() -> {
            var order = new BulkOrder(BulkAct.ASSIGN, "", specialist(), null);
            return desk.prepare(head, order, files.stream().map(CaseFile::id).toList());
        });
        office.in(files.getFirst(), () -> {
            desk.begin(head, run.id());
            return true;
        });
        work.work(head.unit());
        settle(HERE + "/" + run.id());

        assertThat(scoped(() -> desk.items(run))).extracting(BulkItem::stands).containsOnly(BulkItem.Stands.DONE);
    }

    @Test
    void asksForEverythingThatIsMissingAtOnceAndKeepsTheRest() {
        var refused = post("chutich", HERE, Map.of("act", "EXTEND", "case", "", "note", "", "day", "32/1"));

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("href=\"#case\"", "href=\"#note\"", "href=\"#day\"", "32/1");
        assertThat(get("vanthu", HERE + "/new?act=ASSIGN&case=" + UUID.randomUUID()))
                .hasStatus(404);
    }

    private String prepare(List<CaseFile> files, String specialist) {
        var ids = files.stream().map(file -> file.id().toString()).collect(Collectors.joining(","));
        var answer = post("chanhvanphong", HERE, Map.of("act", "ASSIGN", "case", ids, "official", specialist));
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private UUID specialist() {
        return person("hotich").person();
    }

    /// The worker of the program may have taken the run first.
    private void settle(String run) {
        var id = UUID.fromString(run.substring(run.lastIndexOf('/') + 1));
        var head = person("chanhvanphong");
        org.awaitility.Awaitility.await()
                .until(() -> scoped(() -> desk.get(head, id)).endedAt() != null);
    }

    private CaseState state(CaseFile file) {
        return office.in(file, () -> cases.get(file.unit(), file.id())).state();
    }

    private int events(CaseFile file) {
        return office.in(file, () -> cases.events(file)).size();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private <T> T scoped(java.util.function.Supplier<T> work) {
        return UnitScope.of(person("chanhvanphong").unit()).call(work::get);
    }

    private Actor person(String who) {
        return Objects.requireNonNull(province.people().get(who + ".sangnhe")).actor();
    }

    private MvcTestResult get(String who, String address) {
        return browser.get()
                .uri(java.net.URI.create(address))
                .requestAttr(Actor.class.getName(), person(who))
                .exchange();
    }

    private MvcTestResult post(String who, String address, Map<String, String> form) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), person(who));
        form.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).isIn(200, 422);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
