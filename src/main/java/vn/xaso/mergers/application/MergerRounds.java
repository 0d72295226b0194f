package vn.xaso.mergers.application;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Looks every ten minutes whether the day of a confirmed plan has come.
@Configuration(proxyBeanMethods = false)
class MergerRounds {

    private static final Duration EVERY = Duration.ofMinutes(10);

    @Bean
    RepeatedWork mergersOfTheDay(MergerWork work) {
        return new RepeatedWork("mergers-of-the-day", EVERY, work::walk);
    }
}
