package vn.xaso.cases.views.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.views.application.ListPress;
import vn.xaso.cases.views.domain.ListExport;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;

/// A list of 24,000 cases becomes a file without standing in memory, and is fetched by the one who asked.
@HouseTest
class LongListFileTest {

    private static final int CASES = 24_000;
    private static final long MOST_MORE = 4L << 20;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private ListPress press;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void takesNoMoreMemoryForTwentyThousandRowsThanForTwoThousand() {
        var unit = units.search("xã Mường Toong", 1).getFirst().unit().id();
        var clerk = Actors.withAllRights(unit);
        copy(clerk, takeIn(clerk));
        var used = new ArrayList<Long>();
        var rows = new AtomicLong();
        var bytes = new AtomicLong();

        var wanted = new ListExport(
                UUID.randomUUID(), unit, clerk.account(), clerk.person(), "", "VI", Instant.now(), 0, null, false);
        UnitScope.of(unit)
                .run(() -> press.write(clerk, wanted, counting(bytes), some -> {
                    long done = rows.addAndGet(some);
                    if (done == 2_000 || done == 22_000) {
                        used.add(usedHeap());
                    }
                }));

        assertThat(rows.get()).isGreaterThan(CASES);
        assertThat(bytes.get()).isGreaterThan(500_000);
        assertThat(used.get(1) - used.get(0)).isLessThan(MOST_MORE);
    }

    @Test
    void isMadeInTheBackgroundAndFetchedByWhomAskedAlone() throws Exception {
        var asked = browser.post()
                .uri("/office/case-exports")
                .param("query", "q=h&columns=PHONE")
                .requestAttr(Actor.class.getName(), person("motcua"))
                .exchange();
        assertThat(asked).hasStatus(303);
        var here = Objects.requireNonNull(asked.getResponse().getHeader("Location"));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() ->
                        get("motcua", here).getResponse().getContentAsString().contains(here + "/file"));

        var file = get("motcua", here + "/file").getResponse().getContentAsByteArray();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(2).getStringCellValue())
                    .isEqualTo("Điện thoại");
        }
        assertThat(get("chanhvanphong", here)).hasStatus(404);
        assertThat(get("chanhvanphong", here + "/file")).hasStatus(404);
    }

    private static long usedHeap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static OutputStream counting(AtomicLong bytes) {
        return new OutputStream() {
            @Override
            public void write(int one) {
                bytes.incrementAndGet();
            }

            @Override
            public void write(byte[] some, int from, int length) {
                bytes.addAndGet(length);
            }
        };
    }

    private UUID takeIn(Actor clerk) {
        var procedure = procedures.inForce(new ProcedureCode("1.004873"), LocalDate.now(OfficeClock.ZONE));
        var who = new Applicant(null, "Lý Mí Sính", null, "1990", "0912345678", null, "Bản Nậm Pố");
        var wanted = new NewCase(
                clerk.unit(),
                clerk.unit(),
                procedure,
                Channel.COUNTER,
                who,
                "{}",
                List.of(),
                UUID.randomUUID().toString());
        return UnitScope.of(clerk.unit())
                .call(() -> intake.takeIn(clerk, wanted))
                .id();
    }

    private void copy(Actor clerk, UUID taken) {
        for (var sql : List.of("""
            insert into cases.case_file (id, unit_id, received_unit_id, supported_unit_id, procedure_code,
                procedure_version_id, state, version, channel, submitted_at, due_at, folded)
            select kernel_id.id, c.unit_id, c.unit_id, c.unit_id, c.procedure_code, c.procedure_version_id, c.state, 1, 1,
                c.submitted_at - i * interval '1 minute', c.due_at, c.folded
            from cases.case_file c, generate_series(1, :most) as i,
                lateral (select md5(c.id::text || i)::uuid as id) as kernel_id
            where c.id = :id and c.unit_id = :unit
            """, """
            insert into cases.application (case_id, unit_id, name, phone, address, answers)
            select md5(a.case_id::text || i)::uuid, a.unit_id, a.name || ' ' || i, a.phone, a.address, a.answers
            from cases.application a, generate_series(1, :most) as i where a.case_id = :id and a.unit_id = :unit
            """)) {
            UnitScope.of(clerk.unit())
                    .run(() -> transaction.executeWithoutResult(status -> database.sql(sql)
                            .param("id", taken)
                            .param("unit", clerk.unit().value())
                            .param("most", CASES)
                            .update()));
        }
    }

    private MvcTestResult get(String who, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), person(who))
                .exchange();
    }

    private Actor person(String who) {
        return Objects.requireNonNull(province.people().get(who + ".sangnhe")).actor();
    }
}
