package vn.xaso.cases.legs.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Carries again what the outbox of legs still holds.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LegSettings.class)
class LegRounds {

    @Bean
    RepeatedWork legParcels(LegPost post, LegSettings settings) {
        return new RepeatedWork("leg-parcels-again", settings.parcelsEvery(), post::walk);
    }
}
