package vn.xaso.identity.application;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.identity.domain.OneTimeCodes;
import vn.xaso.identity.domain.Sessions;
import vn.xaso.kernel.RepeatedWork;

/// Sweeps sessions that are over and codes that nobody can use any more.
@Configuration(proxyBeanMethods = false)
class SessionRounds {

    private static final Duration CODES_KEPT = Duration.ofDays(1);

    @Bean
    RepeatedWork sessionSweep(
            Sessions sessions, OneTimeCodes codes, Clock clock, @Value("${xaso.identity.sweep-every}") Duration every) {
        return new RepeatedWork("session-sweep", every, () -> sweep(sessions, codes, clock));
    }

    static void sweep(Sessions sessions, OneTimeCodes codes, Clock clock) {
        var now = clock.instant();
        sessions.removeOver(now);
        codes.removeBefore(now.minus(CODES_KEPT));
    }
}
