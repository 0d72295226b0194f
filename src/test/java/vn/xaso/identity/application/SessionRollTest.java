package vn.xaso.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.identity.domain.OneTimeCodes;
import vn.xaso.identity.domain.Secret;
import vn.xaso.identity.domain.Sessions;
import vn.xaso.kernel.OfficeClock;

@HouseTest
class SessionRollTest {

    @Autowired
    private SignInDesk desk;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActorRoll actors;

    @Autowired
    private OneTimeCodes codes;

    @Autowired
    private Clock clock;

    private String token;

    @BeforeEach
    void signIn(@Autowired DemoProvince province) {
        province.found();
        token = desk.signIn("vanhoa1.sangnhe", "dien-bien-2026", "Firefox").token();
    }

    @Test
    void knowsWhoeverIsAtWork() {
        assertThat(after(Duration.ofMinutes(29)).actor()).isPresent();
    }

    @Test
    void forgetsWhoeverWasAwayForHalfAnHour() {
        assertThat(after(Duration.ofMinutes(31)).actor()).isEmpty();
    }

    @Test
    void lastsWithASignOfLife() {
        after(Duration.ofMinutes(20));

        assertThat(after(Duration.ofMinutes(45)).actor()).isPresent();
    }

    @Test
    void sendsEverybodyHomeAfterTwelveHours() {
        for (int hour = 0; hour < 24; hour++) {
            after(Duration.ofMinutes(30L * hour));
        }

        assertThat(after(Duration.ofHours(12).plusMinutes(1)).actor()).isEmpty();
    }

    @Test
    void sweepsSessionsThatAreOver() {
        SessionRounds.sweep(sessions, codes, at(Duration.ofHours(13)));

        assertThat(sessions.find(Secret.hash(token))).isEmpty();
    }

    @Test
    void keepsOnlyAHashOfTheToken() {
        var account = accounts.findByLogin("vanhoa1.sangnhe").orElseThrow();

        assertThat(sessions.listOf(account.id()))
                .noneMatch(listed -> listed.id().contains(token));
    }

    private SessionRoll.Found after(Duration time) {
        return new SessionRoll(sessions, accounts, actors, at(time)).find(token);
    }

    private Clock at(Duration later) {
        Instant moment = clock.instant().plus(later);
        return Clock.fixed(moment, OfficeClock.ZONE);
    }
}
