package vn.xaso.indicators.alerts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.xaso.directory.PositionKind;
import vn.xaso.indicators.alerts.domain.Digests.Slot;

class AlertRuleTest {

    @Test
    void aUnitMayBeStricterThanTheProvinceNeverMilder() {
        var said = rule(AlertKind.CASE_SOON, true, 2, 0);

        assertThat(rule(AlertKind.CASE_SOON, true, 3, 0).isAsStrictAs(said)).isTrue();
        assertThat(rule(AlertKind.CASE_SOON, true, 2, 0).isAsStrictAs(said)).isTrue();
        assertThat(rule(AlertKind.CASE_SOON, true, 1, 0).isAsStrictAs(said)).isFalse();
        assertThat(rule(AlertKind.CASE_SOON, false, 3, 0).isAsStrictAs(said)).isFalse();
    }

    @Test
    void aBacklogIsWatchedMoreStrictlyWithFewerPercentOverTheSameDays() {
        var said = rule(AlertKind.BACKLOG_GROWS, true, 30, 14);

        assertThat(rule(AlertKind.BACKLOG_GROWS, true, 20, 14).isAsStrictAs(said))
                .isTrue();
        assertThat(rule(AlertKind.BACKLOG_GROWS, true, 40, 14).isAsStrictAs(said))
                .isFalse();
        assertThat(rule(AlertKind.BACKLOG_GROWS, true, 20, 30).isAsStrictAs(said))
                .isFalse();
    }

    @Test
    void aRuleThatTheProvinceSwitchedOffMayBeOnInAUnit() {
        var said = rule(AlertKind.DOCUMENTS_OVERDUE, false, 5, 0);

        assertThat(rule(AlertKind.DOCUMENTS_OVERDUE, true, 1, 0).isAsStrictAs(said))
                .isTrue();
        assertThat(rule(AlertKind.DOCUMENTS_OVERDUE, false, 5, 0).isAsStrictAs(said))
                .isTrue();
    }

    @Test
    void numbersMakeSense() {
        assertThat(rule(AlertKind.CASE_SOON, true, 11, 0).isSound()).isFalse();
        assertThat(rule(AlertKind.CASE_SOON, true, -1, 0).isSound()).isFalse();
        assertThat(rule(AlertKind.BACKLOG_GROWS, true, 30, 0).isSound()).isFalse();
        assertThat(AlertKind.values())
                .allSatisfy(kind -> assertThat(kind.usual().isSound()).isTrue());
    }

    @Test
    void aBacklogGrowsByPercentOfManyCasesNotOfAFew() {
        assertThat(new Backlog(20, 26).grewBy(30)).isTrue();
        assertThat(new Backlog(20, 25).grewBy(30)).isFalse();
        assertThat(new Backlog(2, 6).grewBy(30)).isFalse();
        assertThat(new Backlog(0, 12).grewBy(30)).isTrue();
        assertThat(new Backlog(40, 20).grewBy(0)).isFalse();
    }

    @Test
    void digestsAreDueAtHalfPastSevenAndHalfPastFour() {
        assertThat(Slot.dueAt(LocalTime.of(7, 29))).isEmpty();
        assertThat(Slot.dueAt(LocalTime.of(7, 30))).contains(Slot.MORNING);
        assertThat(Slot.dueAt(LocalTime.of(16, 29))).contains(Slot.MORNING);
        assertThat(Slot.dueAt(LocalTime.of(16, 30))).contains(Slot.AFTERNOON);
    }

    private static AlertRule rule(AlertKind kind, boolean active, int threshold, int days) {
        return new AlertRule(kind, active, threshold, days, PositionKind.OFFICE_HEAD);
    }
}
