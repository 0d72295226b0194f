package vn.xaso.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xaso.identity.ApiScope;
import vn.xaso.kernel.Ids;

class TokenTermTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void lastsToTheEndOfADayAtMostAYearAhead() {
        assertThat(TokenTerm.complaint(TODAY, TODAY)).isEmpty();
        assertThat(TokenTerm.complaint(LocalDate.of(2027, 11, 26), TODAY)).isEmpty();
        assertThat(TokenTerm.complaint(LocalDate.of(2027, 11, 27), TODAY)).contains("tokens.refusal.long");
        assertThat(TokenTerm.complaint(TODAY.minusDays(1), TODAY)).contains("tokens.refusal.past");
    }

    @Test
    void countsTheLastDayInTheTimeOfTheOffice() {
        var end = TokenTerm.endOf(TODAY);

        assertThat(end).isEqualTo(Instant.parse("2026-11-26T17:00:00Z"));
        assertThat(TokenTerm.lastDay(end)).isEqualTo(TODAY);
    }

    @Test
    void tellsThatATokenEndsSoonOrHasEnded() {
        var end = TokenTerm.endOf(TODAY);

        assertThat(token(end).stateAt(end.minus(ApiToken.SOON).minusSeconds(1))).isEqualTo(ApiToken.State.VALID);
        assertThat(token(end).stateAt(end.minus(ApiToken.SOON))).isEqualTo(ApiToken.State.SOON_OVER);
        assertThat(token(end).stateAt(end)).isEqualTo(ApiToken.State.EXPIRED);
        assertThat(token(null).stateAt(end)).isEqualTo(ApiToken.State.VALID);
    }

    private static ApiToken token(@Nullable Instant end) {
        return ApiToken.of(Ids.next(), "Cổng tỉnh", Set.of(ApiScope.CASES_READ), Set.of(), null, Instant.EPOCH, end);
    }
}
