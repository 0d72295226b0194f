package vn.xaso.signing.trust.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.xaso.signing.domain.RevocationLists.Known;
import vn.xaso.signing.trust.Authorities;

class RevocationListTest {

    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");

    @Test
    void readsWhoIssuedAListAndWhenANewerOneIsDue() throws Exception {
        var authority = Authorities.named("Cơ quan");

        var list = RevocationList.read(authority.revocationList(2)).orElseThrow();

        assertThat(list.issuer()).contains("Cơ quan");
        assertThat(Duration.between(list.issuedAt(), list.nextAt())).isEqualTo(Duration.ofDays(7));
        assertThat(RevocationList.read(new byte[] {1, 2, 3})).isEmpty();
    }

    @Test
    void asksAtOnceForAnAddressThatNobodyAskedYet() {
        assertThat(RevocationList.isDue(known("http://a", null, null, ""), NOW)).isTrue();
    }

    @Test
    void asksOnceADayAndNotAgainWithinAnHour() {
        assertThat(RevocationList.isDue(known("http://a", hours(2), hours(2), ""), NOW))
                .isFalse();
        assertThat(RevocationList.isDue(known("http://a", hours(25), hours(25), ""), NOW))
                .isTrue();
        assertThat(RevocationList.isDue(known("http://a", hours(25), Duration.ofMinutes(20), ""), NOW))
                .isFalse();
    }

    @Test
    void triesAnHourAfterAFault() {
        assertThat(RevocationList.isDue(known("http://a", null, Duration.ofMinutes(59), "TOO_SLOW"), NOW))
                .isFalse();
        assertThat(RevocationList.isDue(known("http://a", null, Duration.ofMinutes(60), "TOO_SLOW"), NOW))
                .isTrue();
    }

    @Test
    void asksInTheLastQuarterOfAShortLife() {
        assertThat(RevocationList.isDue(lasting(Duration.ofHours(8), hours(5)), NOW))
                .isFalse();
        assertThat(RevocationList.isDue(lasting(Duration.ofHours(8), hours(6)), NOW))
                .isTrue();
    }

    @Test
    void neverFetchesWhatWasHandedIn() {
        assertThat(RevocationList.isDue(known("file:abc", null, null, ""), NOW)).isFalse();
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    private static Known lasting(Duration life, Duration age) {
        var issuedAt = NOW.minus(age);
        return new Known(UUID.randomUUID(), "http://a", "", issuedAt, issuedAt.plus(life), issuedAt, issuedAt, "");
    }

    private static Known known(String address, @Nullable Duration fetched, @Nullable Duration tried, String fault) {
        var fetchedAt = fetched == null ? null : NOW.minus(fetched);
        var triedAt = tried == null ? null : NOW.minus(tried);
        var nextAt = fetchedAt == null ? null : fetchedAt.plus(Duration.ofDays(30));
        return new Known(UUID.randomUUID(), address, "", fetchedAt, nextAt, fetchedAt, triedAt, fault);
    }
}
