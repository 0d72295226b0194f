package vn.xaso.indicators.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xaso.indicators.dashboards.domain.Ranking.Place;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;

/// Law: 766/QĐ-TTg
class RankingTest {

    private static final UnitId SANG_NHE = new UnitId(Ids.next());
    private static final UnitId SI_PA_PHIN = new UnitId(Ids.next());
    private static final UnitId MUONG_DUN = new UnitId(Ids.next());
    private static final UnitId NAM_KE = new UnitId(Ids.next());

    @Test
    void leavesOutTheRankAfterEquals() {
        var ranking = Ranking.of(Map.of(
                SANG_NHE, Cards.inTime(90),
                SI_PA_PHIN, Cards.inTime(100),
                MUONG_DUN, Cards.inTime(90),
                NAM_KE, Cards.inTime(50)));

        assertThat(ranking.places()).extracting(Place::rank).containsExactly(1, 2, 2, 4);
        assertThat(ranking.places()).extracting(Place::shared).containsExactly(false, true, true, false);
        assertThat(ranking.find(SI_PA_PHIN).orElseThrow().rank()).isEqualTo(1);
    }

    @Test
    void tellsHowFarTheNextPlacesAre() {
        var ranking =
                Ranking.of(Map.of(SANG_NHE, Cards.inTime(90), SI_PA_PHIN, Cards.inTime(100), NAM_KE, Cards.inTime(50)));

        var middle = ranking.find(SANG_NHE).orElseThrow();
        assertThat(middle.above()).isEqualByComparingTo("2");
        assertThat(middle.below()).isEqualByComparingTo("8");
        assertThat(ranking.find(SI_PA_PHIN).orElseThrow().above()).isNull();
        assertThat(ranking.find(NAM_KE).orElseThrow().below()).isNull();
    }

    @Test
    void equalsAreAsFarFromTheNextPlaceAsEachOther() {
        var ranking =
                Ranking.of(Map.of(SANG_NHE, Cards.inTime(90), MUONG_DUN, Cards.inTime(90), NAM_KE, Cards.inTime(85)));

        assertThat(ranking.find(SANG_NHE).orElseThrow().below()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(ranking.find(MUONG_DUN).orElseThrow().below()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void givesNoRankWhereNothingCounted() {
        var ranking = Ranking.of(Map.of(SANG_NHE, Cards.nothing(), NAM_KE, Cards.inTime(0)));

        assertThat(ranking.places()).extracting(Place::unit).containsExactly(NAM_KE, SANG_NHE);
        assertThat(ranking.places()).extracting(Place::isRanked).containsExactly(true, false);
        assertThat(ranking.ranked()).isEqualTo(1);
    }

    @Test
    void ofNobodyIsEmpty() {
        assertThat(Ranking.of(Map.of()).places()).isEmpty();
    }
}
