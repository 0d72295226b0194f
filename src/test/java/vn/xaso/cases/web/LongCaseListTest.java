package vn.xaso.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.Channel;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;

/// A list that is longer than a page, and what the trail says of a case without a code.
@HouseTest
class LongCaseListTest {

    private static final String COLUMNS = """
        select string_agg(column_name, ', ') from information_schema.columns
        where table_schema || '.' || table_name = :table and is_generated = 'NEVER'
        """;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private Procedures procedures;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Units units;

    private Actor clerk = Actors.withAllRights(Actors.newUnit());

    /// A commune in which nobody else works.
    @BeforeEach
    void found() {
        province.found();
        var commune = units.search("xã Nậm Kè", 1).getFirst().unit().id();
        clerk = Actors.withAllRights(commune);
    }

    @Test
    void saysHowMuchAFileHoldsWhereTheListIsLong() {
        var taken = takeIn();
        assertThat(text(clerk, "/office/cases")).contains("Excel").doesNotContain("nhiều nhất 30.000 dòng");

        copy(taken, Integer.getInteger("xaso.test.rows", 1_000));

        assertThat(text(clerk, "/office/cases")).contains("Hơn 1.000 hồ sơ", "nhiều nhất 30.000 dòng");
        assertThat(text(clerk, "/office/cases.csv").lines().filter(line -> line.contains("Sùng A Páo")))
                .hasSizeGreaterThan(1_000);
        assertThat(browser.get().uri("/office/cases.xlsx").requestAttr(Actor.class.getName(), clerk))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void theTrailCallsACaseWithoutACodeByItsApplicantForWhomMayReadIt() {
        var taken = takeIn();
        var reader = Actors.with(clerk.unit(), Set.of(Right.READ_AUDIT, Right.READ_CASES));
        var stranger = Actors.with(clerk.unit(), Set.of(Right.READ_AUDIT));

        assertThat(text(reader, "/office/audit"))
                .contains("href=\"/office/cases/" + taken + "\"", "Sùng A Páo (hồ sơ chưa có mã)");
        assertThat(text(stranger, "/office/audit"))
                .contains("Hồ sơ chưa có mã")
                .doesNotContain(taken.toString(), "Sùng A Páo");
    }

    private UUID takeIn() {
        var unit = clerk.unit();
        var wanted = new NewCase(
                unit,
                unit,
                procedures.inForce(new ProcedureCode("1.004873"), LocalDate.now(OfficeClock.ZONE)),
                Channel.COUNTER,
                new Applicant(null, "Sùng A Páo", null, "1990", "0912345678", null, "Bản Nậm Chim"),
                "{}",
                List.of(),
                UUID.randomUUID().toString());
        return UnitScope.of(unit).call(() -> intake.takeIn(clerk, wanted)).id();
    }

    private void copy(UUID taken, int times) {
        var cases = copying("cases.case_file", "id");
        var applications = copying("cases.application", "case_id");
        UnitScope.of(clerk.unit())
                .run(() -> transaction.executeWithoutResult(status -> {
                    for (int i = 0; i < times; i++) {
                        var id = UUID.randomUUID().toString();
                        copy(cases, taken, "{\"id\": \"" + id + "\", \"request_key\": \"" + id + "\"}");
                        copy(applications, taken, "{\"case_id\": \"" + id + "\"}");
                    }
                }));
    }

    private String copying(String table, String key) {
        var columns =
                database.sql(COLUMNS).param("table", table).query(String.class).single();
        return """
            insert into %1$s (%3$s) select %3$s from (
                select (jsonb_populate_record(null::%1$s, to_jsonb(c) || cast(:given as jsonb))).*
                from %1$s c where c.%2$s = :id and c.unit_id = :unit) as copied
            """.formatted(table, key, columns);
    }

    private void copy(String sql, UUID taken, String given) {
        database.sql(sql)
                .param("given", given)
                .param("id", taken)
                .param("unit", clerk.unit().value())
                .update();
    }

    private String text(Actor actor, String address) {
        var answer = browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
