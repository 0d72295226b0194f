package vn.xaso.signing.stamps.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Lets the round of time-stamps walk while the program runs.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StampSettings.class)
class StampRounds {

    @Bean
    RepeatedWork timeStamps(StampRound round, StampSettings settings) {
        return new RepeatedWork("time-stamps", settings.every(), round::walk);
    }
}
