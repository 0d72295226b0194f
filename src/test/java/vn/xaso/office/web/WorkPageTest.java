package vn.xaso.office.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.Channel;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;

/// The page with which an official begins the day.
@HouseTest
class WorkPageTest {

    private static final Pattern COUNTER = Pattern.compile(
            "<a class=\"counter [^\"]*\" href=\"([^\"]+)\">\\s*<span class=\"counter__number\">(\\d+)</span>");
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Procedures procedures;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Units units;

    @Autowired
    private TransactionTemplate transaction;

    private Unit quiet;

    @BeforeEach
    void found() {
        province.found();
        quiet = units.findByCode("03349", LocalDate.now()).orElseThrow();
    }

    @Test
    void countsWhatTheListBehindEachCounterHolds() {
        var specialist = actor("hotich.sipaphin").person();
        for (var due : new Duration[] {DAY.negated(), Duration.ofMinutes(1), DAY.multipliedBy(30), null}) {
            for (var state : List.of(
                    CaseState.SUBMITTED,
                    CaseState.NEEDS_FIX_BEFORE_ACCEPT,
                    CaseState.ACCEPTED,
                    CaseState.IN_REVIEW,
                    CaseState.WAIT_SUPPLEMENT,
                    CaseState.SUBMITTED_TO_LEADER,
                    CaseState.SIGNED)) {
                place(state, due, specialist);
            }
        }
        place(CaseState.RESULT_ISSUED, DAY, specialist);
        place(CaseState.NEGATIVE_RESULT, DAY, specialist);
        place(CaseState.RETURNED_RESULT, DAY, specialist);

        var seen = new HashMap<String, Integer>();
        for (var login : province.people().keySet()) {
            if (login.endsWith(".sipaphin")) {
                var person = actor(login);
                var counters = counters(person);
                // Reports that other tests asked for; their list is told by periods.
                counters.remove("/office/reports");
                counters.forEach((href, number) -> {
                    assertThat(lines(person, href)).as(login + " " + href).isEqualTo(number);
                    if (href.startsWith("/office/cases?")) {
                        seen.merge(href.replace("/office/cases?", ""), number, Integer::sum);
                    }
                });
            }
        }

        assertThat(seen).allSatisfy((href, number) -> {
            if (!href.contains("WEEK")) {
                assertThat(number).as(href).isPositive();
            }
        });
        assertThat(seen.keySet()).hasSize(10);
    }

    @Test
    void showsTheFirstCasesOfEachListOnThePageItself() {
        place(CaseState.SUBMITTED, DAY.negated(), actor("hotich.sipaphin").person());

        var page = text(actor("motcua.sipaphin"), "/office");

        assertThat(page).contains("Việc của tôi hôm nay", "Xã Thanh Yên", "Quá hạn", "Sùng &lt;b&gt; A Páo");
    }

    @Test
    void countsTheLettersWhoseReasonIsStillToBeWritten() {
        var specialist = actor("hotich2.sipaphin");
        int before = counters(specialist).getOrDefault("/office/apologies", 0);

        for (var state : List.of(CaseState.IN_REVIEW, CaseState.WAIT_PAYMENT, CaseState.RESULT_ISSUED)) {
            var placed = place(state, DAY.negated(), specialist.person());
            UnitScope.of(specialist.unit())
                    .run(() -> transaction.executeWithoutResult(
                            status -> database.sql("""
                                insert into cases.late_draft (unit_id, case_id, for_due, cause, made_at, new_day)
                                select unit_id, id, due_at, 'DUE', now(), current_date + 3 from cases.case_file where id = :id
                                """).param("id", placed).update()));
        }

        assertThat(counters(specialist).get("/office/apologies")).isEqualTo(before + 2);
    }

    @Test
    void isPleasantWhereNothingWaits() {
        assertThat(text(actor("vanhoa3.sipaphin"), "/office")).contains("Không còn việc nào chờ bạn");
    }

    @Test
    void leadsFromAFullCaseCodeStraightToTheCase() {
        var person = actor("motcua.sipaphin");
        var taken = UnitScope.of(person.unit()).call(() -> intake.takeIn(person, wanted(person)));
        var accepted = UnitScope.of(person.unit()).call(() -> intake.accept(person, taken.id(), 1));

        var code = Objects.requireNonNull(accepted.code()).text();

        assertThat(get(person, "/office/search?q=" + code.toLowerCase(java.util.Locale.ROOT)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/office/cases/" + taken.id());
        assertThat(text(actor("motcua.sangnhe"), "/office/search?q=" + code)).contains("Không tìm thấy gì");
    }

    @Test
    void givesTheFilteredListToASpreadsheet() {
        place(CaseState.SUBMITTED, DAY, actor("hotich.sipaphin").person());

        var file = text(actor("motcua.sipaphin"), "/office/cases.csv?q=sung&state=SUBMITTED");

        assertThat(file).startsWith("\uFEFF\"Hồ sơ\",").contains("\"Sùng <b> A Páo\"");
    }

    /// Moves the row to where the list needs it; how a case really gets there is told by other tests.
    private UUID place(CaseState state, @Nullable Duration due, UUID specialist) {
        var person = actor("motcua.sipaphin");
        var dueAt = due == null ? null : Instant.now().plus(due).atOffset(ZoneOffset.UTC);
        boolean ended = CaseState.DECIDED.contains(state) || CaseState.ENDED.contains(state);
        return UnitScope.of(person.unit()).call(() -> {
            var taken = intake.takeIn(person, wanted(person));
            transaction.executeWithoutResult(status -> database.sql("""
                update cases.case_file set state = :state, due_at = :due, assignee = :assignee,
                    finished_at = case when :ended then now() end
                where id = :id and unit_id = :unit
                """)
                    .param("state", state.name())
                    .param("due", dueAt)
                    .param("assignee", specialist)
                    .param("ended", ended)
                    .param("id", taken.id())
                    .param("unit", person.unit().value())
                    .update());
            return taken.id();
        });
    }

    private NewCase wanted(Actor person) {
        var unit = person.unit();
        return new NewCase(
                unit,
                unit,
                procedures.inForce(new ProcedureCode("1.004873"), LocalDate.now()),
                Channel.COUNTER,
                new Applicant(null, "Sùng <b> A Páo", null, "1990", "0912345678", null, "Bản Nậm Chim, xã Si Pa Phìn"),
                "{}",
                List.of(),
                UUID.randomUUID().toString());
    }

    private Map<String, Integer> counters(Actor person) {
        var counters = new HashMap<String, Integer>();
        COUNTER.matcher(text(person, "/office"))
                .results()
                .forEach(found -> counters.put(found.group(1).replace("&amp;", "&"), Integer.valueOf(found.group(2))));
        assertThat(counters).isNotEmpty();
        return counters;
    }

    private int lines(Actor person, String href) {
        return text(person, href).split("class=\"table__code\"", -1).length - 1;
    }

    private String text(Actor person, String path) {
        var bytes = get(person, path).getResponse().getContentAsByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private MvcTestResult get(Actor person, String path) {
        return browser.get()
                .uri(path)
                .requestAttr(Actor.class.getName(), person)
                .exchange();
    }

    /// The people of Si Pa Phìn at work in a commune where nobody else works meanwhile.
    private Actor actor(String login) {
        var actor = Objects.requireNonNull(province.people().get(login)).actor();
        if (!login.endsWith(".sipaphin")) {
            return actor;
        }
        return new Actor(
                actor.account(),
                actor.person(),
                actor.name(),
                actor.position(),
                null,
                quiet.id(),
                quiet.fullName(),
                Set.of(quiet.id()),
                actor.rights());
    }
}
