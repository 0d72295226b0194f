package vn.xaso.documents.dossiers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.xaso.documents.dossiers.domain.SampleDossiers.DUE;
import static vn.xaso.documents.dossiers.domain.SampleDossiers.TODAY;
import static vn.xaso.documents.dossiers.domain.SampleDossiers.WRITING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Refusal;

/// Law: 30/2020/NĐ-CP art. 28–30, Phụ lục VI
class DossierTest {

    /// Law: 30/2020/NĐ-CP art. 29 cl. 3
    @Test
    void closesWithItsTitleItsRetentionAndTheDayForTheArchive() {
        var open = SampleDossiers.in(DossierState.OPEN, 3, Retention.years(10));

        var closed = open.close(
                        WRITING, LocalDate.of(2026, 11, 20), "Hồ sơ xét khen thưởng", Term.of(Retention.years(20)))
                .after();

        assertThat(closed.plan().title()).isEqualTo("Hồ sơ xét khen thưởng");
        assertThat(closed.plan().retention()).isEqualTo(Retention.years(20));
        assertThat(closed.course().closedOn()).isEqualTo(TODAY);
        assertThat(closed.course().dueOn()).isEqualTo("2027-11-20");
    }

    @Test
    void closesNothingThatIsEmptyOrEndsTomorrow() {
        var open = SampleDossiers.in(DossierState.OPEN, 3);
        var empty = SampleDossiers.in(DossierState.OPEN, 0);

        assertThatThrownBy(() -> empty.close(WRITING, TODAY, "Hồ sơ", Term.of(Retention.FOR_EVER)))
                .isInstanceOf(Refusal.class)
                .hasMessage("dossiers.refusal.empty");
        assertThatThrownBy(() -> open.close(WRITING, TODAY.plusDays(1), "Hồ sơ", Term.of(Retention.FOR_EVER)))
                .isInstanceOf(Refusal.class)
                .hasMessage("dossiers.refusal.endedOn");
    }

    /// Law: 30/2020/NĐ-CP art. 30 cl. 3
    @Test
    void mayBeKeptTwoYearsBeyondItsDayAndNoLonger() {
        var closed = SampleDossiers.in(DossierState.CLOSED, 3);

        var kept = closed.keep(WRITING, DUE.plusYears(2)).after();

        assertThat(kept.course().handOverBy()).isEqualTo(DUE.plusYears(2));
        assertThatThrownBy(() -> closed.keep(WRITING, DUE.plusYears(2).plusDays(1)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> closed.keep(WRITING, DUE)).isInstanceOf(Refusal.class);
    }

    /// Law: 30/2020/NĐ-CP art. 30 cl. 1
    @Test
    void isNotOfferedWhereItIsKeptLessThanFiveYears() {
        var closed = SampleDossiers.in(DossierState.CLOSED, 3, Retention.years(2));

        assertThatThrownBy(() -> closed.offer(WRITING))
                .isInstanceOf(Refusal.class)
                .hasMessage("dossiers.refusal.notForTheArchive");
    }

    @Test
    void isNotStruckWhileSomethingLiesInIt() {
        var open = SampleDossiers.in(DossierState.OPEN, 1);

        assertThatThrownBy(() -> open.act(DossierAct.STRIKE, WRITING))
                .isInstanceOf(Refusal.class)
                .hasMessage("dossiers.refusal.notEmpty");
    }

    @Test
    void countsItsPapersAndTheirDays() {
        var open = SampleDossiers.in(DossierState.OPEN, 0);
        var papers = List.of(
                SampleDossiers.paper(1, LocalDate.of(2026, 3, 4), 2),
                SampleDossiers.paper(2, LocalDate.of(2026, 1, 9), 5));

        var held = open.hold(DossierAct.FILE, WRITING, papers, null).after().course();

        assertThat(held.papers()).isEqualTo(2);
        assertThat(held.pages()).isEqualTo(7);
        assertThat(held.firstOn()).isEqualTo("2026-01-09");
        assertThat(held.lastOn()).isEqualTo("2026-03-04");
    }

    /// Law: 30/2020/NĐ-CP art. 29 cl. 3
    @Test
    void putsThePapersInOrderAndCountsTheirPagesThrough() {
        var late = SampleDossiers.paper(1, LocalDate.of(2026, 3, 4), 2);
        var early = SampleDossiers.paper(4, LocalDate.of(2026, 1, 9), 5);

        var byDate = PaperOrder.byDate(List.of(late, early));
        var typed =
                PaperOrder.asTyped(List.of(late, early), Map.of(late.document().id(), 9));

        assertThat(byDate).extracting(paper -> paper.document().pages()).containsExactly(5, 2);
        assertThat(byDate).extracting(Paper::no).containsExactly(1, 2);
        assertThat(typed).extracting(paper -> paper.document().pages()).containsExactly(5, 2);
        assertThat(PaperOrder.firstPages(byDate)).containsExactly(1, 6);
    }
}
