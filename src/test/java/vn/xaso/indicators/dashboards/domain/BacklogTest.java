package vn.xaso.indicators.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xaso.cases.standing.CaseBacklog;
import vn.xaso.cases.standing.CaseBacklog.Wait;
import vn.xaso.documents.DocumentWork;
import vn.xaso.indicators.dashboards.domain.Backlog.Load;
import vn.xaso.indicators.dashboards.domain.Backlog.Waiting;

class BacklogTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T02:00:00Z");
    private static final UUID DUA = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID HAC = UUID.fromString("00000000-0000-0000-0000-000000000002");

    @Test
    void addsUpCasesAndDocumentsOfAPersonAndTellsTheOldest() {
        var backlog = Backlog.of(
                List.of(
                        new CaseBacklog.Part(DUA, Wait.DAYS_5, 2, 0, FRIDAY),
                        new CaseBacklog.Part(DUA, Wait.LONGER, 1, 1, MONDAY)),
                List.of(new DocumentWork.Load(DUA, 4, 3)));

        assertThat(backlog.loads()).containsExactly(new Load(DUA, 3, 1, MONDAY, 4, 3));
        assertThat(backlog.loads().getFirst().open()).isEqualTo(7);
        assertThat(backlog.loads().getFirst().behind()).isEqualTo(4);
        assertThat(backlog.people()).isEqualTo(1);
    }

    @Test
    void putsTheMostOverdueFirstAndWhatNobodyHasLast() {
        var backlog = Backlog.of(
                List.of(
                        new CaseBacklog.Part(null, Wait.DAYS_5, 9, 9, FRIDAY),
                        new CaseBacklog.Part(DUA, Wait.DAYS_5, 8, 0, FRIDAY),
                        new CaseBacklog.Part(HAC, Wait.DAYS_5, 1, 1, FRIDAY)),
                List.of());

        assertThat(backlog.loads()).extracting(Load::holder).containsExactly(HAC, DUA, null);
        assertThat(backlog.people()).isEqualTo(2);
    }

    @Test
    void tellsEveryLengthOfWaitingAlsoWhereNothingWaits() {
        var backlog = Backlog.of(List.of(new CaseBacklog.Part(DUA, Wait.DAYS_10, 2, 1, MONDAY)), List.of());

        assertThat(backlog.waits())
                .containsExactly(
                        new Waiting(Wait.DAYS_5, 0, 0),
                        new Waiting(Wait.DAYS_10, 2, 1),
                        new Waiting(Wait.DAYS_20, 0, 0),
                        new Waiting(Wait.DAYS_30, 0, 0),
                        new Waiting(Wait.LONGER, 0, 0));
    }

    @Test
    void everyDayFallsIntoOneLengthOfWaiting() {
        assertThat(List.of(Wait.of(0), Wait.of(5), Wait.of(6), Wait.of(20), Wait.of(21), Wait.of(31), Wait.of(900)))
                .containsExactly(
                        Wait.DAYS_5, Wait.DAYS_5, Wait.DAYS_10, Wait.DAYS_20, Wait.DAYS_30, Wait.LONGER, Wait.LONGER);
    }
}
