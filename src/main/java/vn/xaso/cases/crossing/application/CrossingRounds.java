package vn.xaso.cases.crossing.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Carries again what the other unit has not got yet.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CrossingRounds.CrossingSettings.class)
class CrossingRounds {

    /// @param every the time between two rounds; zero switches the rounds off
    @ConfigurationProperties("xaso.cases.crossing")
    record CrossingSettings(@DefaultValue("60s") Duration every) {}

    @Bean
    RepeatedWork crossingsAgain(CrossingPost post, CrossingSettings settings) {
        return new RepeatedWork("crossings-again", settings.every(), post::walk);
    }
}
