package vn.xaso.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.directory.Units;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.SignatureCheck;

/// The story of the article, recounted in plain SQL.
@HouseTest
class DemoHistoryTest {

    private static final String HALF_YEAR = """
        select count(*) from cases.case_file where unit_id = :unit and request_key like 'demo-2026-%'
            and accepted_at >= '2026-01-01+07' and accepted_at < '2026-07-01+07'\
        """;

    private static final String LETTERS = """
        select count(*) from documents.incoming_document where unit_id = :unit and request_key like 'demo-letter-2026-%'\
        """;

    private static final String ANSWERED_LATE = """
         and exists (select from documents.incoming_event e where e.document_id = id
            and e.act in ('ANSWER', 'NEED_NO_ANSWER') and (e.at at time zone 'Asia/Ho_Chi_Minh')::date > due_on)\
        """;

    private static final String LATE_NOW = """
        select count(*) from documents.incoming_document
        where unit_id = :unit and open and least(due_on, step_due_on) < current_date and request_key like 'demo-%'\
        """;

    private static final String DOSSIERS = """
        select code from documents.dossier where unit_id = :unit and year = 2026 and code ~ '^[01][0-9][.]' and state = '%s' order by code\
        """;

    private static final String HANDOVERS = """
        select count(*) from documents.handover where unit_id = :unit and exists (select from documents.handover_line l
            join documents.dossier d on d.id = l.dossier_id where l.handover_id = handover.id and d.code ~ '^[01][0-9][.]')
            and state = \
        """;

    private static final String HANDED_OVER_LATE = """
        select count(*) from documents.handover_line line join documents.handover h on h.id = line.handover_id
        join documents.dossier d on d.id = line.dossier_id
        where h.unit_id = :unit and h.offered_at::date > d.due_on\
        """;

    private static final String LOANS = """
        select count(*) from documents.original_use where unit_id = :unit and exists (select from documents.dossier d
            where d.id = original_use.dossier_id and d.code ~ '^[01][0-9][.]')\
        """;

    @Autowired
    private DemoProvince province;

    @Autowired
    private DemoHistory history;

    @Autowired
    private Units units;

    @Autowired
    private WorkingCalendars calendars;

    @Autowired
    private FileStore files;

    @Autowired
    private SignatureCheck check;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    /// Half a year of 45 offices takes its time on a small machine that does other things too.
    @BeforeEach
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void live() {
        province.found();
        history.live(DemoHistory.Scale.FULL);
    }

    @Test
    void siPaPhinReceives108CasesAllOnlineAllOnTime() {
        assertThat(count("03199", "")).isEqualTo(108);
        assertThat(count("03199", " and channel = 2")).isEqualTo(108);
        assertThat(count("03199", " and finished_at <= original_due_at and state = 'RETURNED_RESULT'"))
                .isEqualTo(108);
    }

    @Test
    void sangNheTellsWhatWentWrong() {
        assertThat(count(
                        "03244",
                        " and finished_at > original_due_at and state = 'RETURNED_RESULT' and supplements = 0"))
                .isEqualTo(2);
        assertThat(count("03244", " and state = 'STOPPED'")).isEqualTo(1);
        assertThat(count("03244", " and state = 'WITHDRAWN'")).isEqualTo(1);
        assertThat(count("03244", " and outcome = 'DECLINED'")).isEqualTo(1);
        assertThat(count("03244", " and supplements = 1")).isEqualTo(1);
        assertThat(count("03244", " and channel = 1")).isPositive();
    }

    @Test
    void aThirdOfTheVillagersSayWhatTheyThink() {
        assertThat(number("03199", "select count(*) from cases.rating where unit_id = :unit"))
                .isBetween(25L, 50L);
        assertThat(number("03244", "select count(*) from cases.rating where unit_id = :unit and value = 2"))
                .isGreaterThanOrEqualTo(2L);
    }

    @Test
    void everyListHasOpenWork() {
        var states = List.of(
                "SUBMITTED",
                "NEEDS_FIX_BEFORE_ACCEPT",
                "ACCEPTED",
                "ASSIGNED",
                "IN_REVIEW",
                "WAIT_SUPPLEMENT",
                "WAIT_OTHER_ORG",
                "SUBMITTED_TO_LEADER",
                "SIGNED",
                "RESULT_ISSUED");
        for (var unit : List.of("03244", "03199")) {
            assertThat(texts(unit, """
                select distinct state from cases.case_file where unit_id = :unit and request_key like 'demo-now-%'\
                """)).containsAll(states);
            assertThat(number(unit, """
                select count(*) from cases.case_file where unit_id = :unit and due_at < now()
                    and finished_at is null and state <> 'REFUSED' and accepted_at is not null\
                """)).isPositive();
        }
    }

    @Test
    void siPaPhinIsDoneWithEveryLetterByItsDay() {
        assertThat(number("03199", LETTERS + " and state = 'FILED'")).isEqualTo(70);
        assertThat(number("03199", LETTERS + ANSWERED_LATE)).isZero();
        assertThat(number("03199", LATE_NOW)).isZero();
    }

    @Test
    void sangNheAnsweredSomeLettersLateAndHasSomeOpenBeyondTheirDay() {
        assertThat(number("03244", LETTERS + " and state = 'FILED'")).isEqualTo(70);
        assertThat(number("03244", LETTERS + ANSWERED_LATE)).isPositive();
        assertThat(number("03244", LATE_NOW)).isPositive();
    }

    @Test
    void everyListOfLettersHasSomething() {
        for (var unit : List.of("03244", "03199")) {
            assertThat(texts(unit, """
                select distinct state from documents.incoming_document
                where unit_id = :unit and request_key like 'demo-letter-now-%'\
                """))
                    .contains(
                            "RECEIVED", "REGISTERED", "SUBMITTED", "DIRECTED", "TRANSFERRED", "IN_WORK", "TIME_ASKED");
        }
    }

    @Test
    void lettersLieInTheDossiersOfTheYear() {
        for (var unit : List.of("03244", "03199")) {
            assertThat(number(unit, LETTERS + " and dossier_id is not null")).isEqualTo(70);
        }
    }

    @Test
    void lettersAndTheirAnswersLieInTheDossierOfTheirMatter() {
        for (var unit : List.of("03244", "03199")) {
            assertThat(texts(unit, """
                select distinct summary from documents.dossier_paper
                where unit_id = :unit and dossier_id = (select id from documents.dossier
                    where unit_id = :unit and code = '10.KT' and year = 2026)\
                """)).isNotEmpty().allMatch(summary -> summary.contains("cầu treo"));
            assertThat(number(unit, LETTERS + """
                 and answer is not null and not exists (select from documents.dossier_paper p
                    where p.document_id = answer and p.dossier_id = incoming_document.dossier_id)\
                """)).isZero();
        }
    }

    @Test
    void siPaPhinClosedTheDossiersOfEndedMattersAndHandedThemOver() {
        assertThat(texts("03199", DOSSIERS.formatted("CLOSED"))).containsExactly("04.VP");
        assertThat(texts("03199", DOSSIERS.formatted("HANDED_OVER")))
                .containsExactly("10.KT", "11.KT", "15.VHXH", "16.VHXH");
        assertThat(number("03199", HANDOVERS + "'RECEIVED' and offered_by <> ended_by"))
                .isEqualTo(2);
        assertThat(number("03199", HANDED_OVER_LATE)).isZero();
    }

    @Test
    void sangNheGotADossierBackAndStillHasAHandoverWaiting() {
        assertThat(texts("03244", DOSSIERS.formatted("CLOSED"))).containsExactly("04.VP", "15.VHXH");
        assertThat(texts("03244", DOSSIERS.formatted("HANDED_OVER"))).containsExactly("16.VHXH");
        assertThat(texts("03244", DOSSIERS.formatted("OFFERED"))).containsExactly("10.KT", "11.KT");
        assertThat(number("03244", HANDOVERS + "'RECEIVED'")).isEqualTo(1);
        assertThat(number("03244", HANDOVERS + "'OFFERED'")).isEqualTo(1);
        assertThat(number("03244", HANDED_OVER_LATE)).isEqualTo(1);
    }

    @Test
    void originalsAreLentAndSomeCameBack() {
        for (var unit : List.of("03244", "03199")) {
            assertThat(number(unit, LOANS)).isEqualTo(3);
            assertThat(number(unit, LOANS + " and taken_along and returned_on is null"))
                    .isEqualTo(1);
            assertThat(number(unit, LOANS + " and returned_on is not null")).isEqualTo(1);
        }
        assertThat(number("03199", LOANS + " and returned_on > back_by")).isZero();
        assertThat(number("03244", LOANS + " and returned_on > back_by")).isEqualTo(1);
        assertThat(number("03244", LOANS + " and returned_on is null and back_by < current_date"))
                .isEqualTo(1);
    }

    @Test
    void copiesOfEveryFormAreMadeAndTheNeighbourGetsItsExtract() {
        for (var unit : List.of("03244", "03199")) {
            assertThat(texts(unit, """
                select type || ' ' || source from documents.document_copy
                where unit_id = :unit and made_on < current_date - 1 group by 1\
                """))
                    .containsExactlyInAnyOrder("SAO_Y INCOMING", "SAO_LUC INCOMING", "TRICH_SAO OUTGOING");
            assertThat(number(unit, """
                select count(*) from documents.incoming_document
                where unit_id = :unit and type = 'TRICH_SAO' and state = 'FILED'\
                """)).isEqualTo(1);
        }
    }

    @Test
    void answersWentOutWithNumberAndTwoSignatures() {
        for (var unit : List.of("03244", "03199")) {
            assertThat(number(unit, LETTERS + " and answer_symbol <> ''"))
                    .isEqualTo(number(unit, LETTERS + """
                         and exists (select from documents.outgoing_document o where o.id = answer
                            and o.state = 'ISSUED' and o.answers = incoming_document.id)\
                        """))
                    .isGreaterThan(40);
        }
    }

    @Test
    void nobodyWorksAtNight() {
        for (var unit : List.of("03244", "03199")) {
            var calendar = calendars.of(unit(unit));
            assertThat(times(unit)).isNotEmpty().allSatisfy(at -> {
                var local = LocalDateTime.ofInstant(at, OfficeClock.ZONE);
                assertThat(calendar.nextOpen(local)).isEqualTo(local);
                assertThat(at).isBefore(Instant.now());
            });
        }
    }

    @Test
    void resultsCarryTwoValidSignatures() {
        for (var unit : List.of("03244", "03199")) {
            var results = texts(unit, """
                select file_id::text from cases.case_document where unit_id = :unit and kind = 'RESULT' and signers is not null
                    order by made_at, file_id limit 20\
                """);
            assertThat(results).hasSize(20).allSatisfy(file -> {
                var verdicts = check.verifyOwn(read(unit, UUID.fromString(file)));
                assertThat(verdicts).hasSize(2).allMatch(verdict -> verdict.isValid());
            });
        }
    }

    @Test
    void isNotLivedTwice() {
        history.live(DemoHistory.Scale.FULL);

        assertThat(count("03199", "")).isEqualTo(108);
    }

    private byte[] read(String unit, UUID file) {
        return in(unit, () -> files.read(files.get(unit(unit), file)));
    }

    private long count(String unit, String condition) {
        return number(unit, HALF_YEAR + condition);
    }

    private long number(String unit, String sql) {
        return in(
                unit,
                () -> database.sql(sql)
                        .param("unit", unit(unit).value())
                        .query(Long.class)
                        .single());
    }

    private List<String> texts(String unit, String sql) {
        return in(
                unit,
                () -> database.sql(sql)
                        .param("unit", unit(unit).value())
                        .query(String.class)
                        .list());
    }

    private List<Instant> times(String unit) {
        return in(
                unit,
                () -> database.sql("""
                    select e.at from cases.case_event e join cases.case_file c on c.id = e.case_id
                    where c.unit_id = :unit and c.request_key like 'demo-%'\
                    """)
                        .param("unit", unit(unit).value())
                        .query((row, no) -> row.getTimestamp(1).toInstant())
                        .list());
    }

    private <T> T in(String unit, java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(UnitScope.of(unit(unit)).call(() -> transaction.execute(status -> work.get())));
    }

    private UnitId unit(String code) {
        return units.findByCode(code, LocalDate.of(2026, 1, 1)).orElseThrow().id();
    }
}
