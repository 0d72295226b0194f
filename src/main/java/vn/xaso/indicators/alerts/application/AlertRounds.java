package vn.xaso.indicators.alerts.application;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Lets the rounds of alerts and digests walk while the program runs.
@Configuration(proxyBeanMethods = false)
class AlertRounds {

    private static final Duration LOOK_EVERY = Duration.ofMinutes(5);
    private static final Duration SUM_UP_EVERY = Duration.ofMinutes(1);

    @Bean
    RepeatedWork alertsAgain(AlertRound round) {
        return new RepeatedWork("alerts", LOOK_EVERY, round::walk);
    }

    @Bean
    RepeatedWork digestsAgain(DigestRound round) {
        return new RepeatedWork("digests", SUM_UP_EVERY, round::walk);
    }
}
