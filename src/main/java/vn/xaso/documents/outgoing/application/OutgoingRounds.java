package vn.xaso.documents.outgoing.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Carries again what the outbox still holds.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutgoingSettings.class)
class OutgoingRounds {

    @Bean
    RepeatedWork outgoingParcels(OutgoingPost post, OutgoingSettings settings) {
        return new RepeatedWork("outgoing-parcels-again", settings.parcelsEvery(), post::walk);
    }
}
