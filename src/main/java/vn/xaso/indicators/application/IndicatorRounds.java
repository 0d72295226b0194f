package vn.xaso.indicators.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Keeps the sums up to date while the program runs.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndicatorRounds.IndicatorSettings.class)
class IndicatorRounds {

    /// @param every the time between two looks at what has changed; zero: never
    /// @param recount the time between two looks whether the nightly recount is due; zero: never
    @ConfigurationProperties("xaso.indicators")
    record IndicatorSettings(
            @DefaultValue("2s") Duration every,
            @DefaultValue("10m") Duration recount) {}

    @Bean
    RepeatedWork indicatorSums(CountingRound round, IndicatorSettings settings) {
        return new RepeatedWork("indicator-sums", settings.every(), round::walk);
    }

    @Bean
    RepeatedWork indicatorRecounts(RecountDesk desk, IndicatorSettings settings) {
        return new RepeatedWork("indicator-recount", settings.recount(), desk::walk);
    }
}
