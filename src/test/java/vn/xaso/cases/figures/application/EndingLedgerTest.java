package vn.xaso.cases.figures.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.UnitScope;

/// What the figures keep of a case when it ends.
@HouseTest
class EndingLedgerTest {

    @Autowired
    private JdbcClient database;

    private SangNhe office;

    @BeforeEach
    void open(@Autowired ApplicationContext program) {
        office = new SangNhe(program);
    }

    @Test
    void anIssuedResultIsWrittenDownOnce() {
        var issued = office.issued(SangNhe.named("Vừ A Lử"));
        var returned = office.as(
                "motcua",
                person -> office.desks()
                        .returns()
                        .handOver(person.actor(), issued.id(), issued.version(), "Ký nhận tại quầy"));

        assertThat(rows(returned)).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("ended_as", 9).containsEntry("procedure_code", "1.004873");
            assertThat(row.get("received_unit_id")).isNull();
            assertThat((Integer) row.get("worked_minutes")).isBetween(0, 5);
        });
    }

    @Test
    void whatIsWithdrawnAfterAcceptanceCountsAndWhatWasNeverAcceptedDoesNot() {
        var accepted = office.accepted(SangNhe.named("Vừ A Lử"));
        var taken = office.takenIn(SangNhe.named("Vừ A Lử"));
        for (var one : List.of(accepted, taken)) {
            office.as(
                    "motcua",
                    person -> office.desks().intake().withdraw(person.actor(), one.id(), one.version(), "Đơn xin rút"));
        }

        assertThat(rows(accepted))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("ended_as", 7));
        assertThat(rows(taken)).isEmpty();
    }

    @Test
    void aStopIsWrittenDown() {
        var accepted = office.accepted(SangNhe.named("Vừ A Lử"));
        var stopped = office.as(
                "chutich",
                person -> office.desks()
                        .leader()
                        .stop(person.actor(), accepted.id(), accepted.version(), "Người nộp đã mất"));

        assertThat(rows(stopped))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("ended_as", 8));
    }

    private List<Map<String, Object>> rows(CaseFile of) {
        UUID id = of.id();
        return UnitScope.of(of.unit())
                .call(() -> database.sql("select * from cases.ended_case where case_id = :id")
                        .param("id", id)
                        .query()
                        .listOfRows());
    }
}
