package vn.xaso.documents.copies.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Carries again the copies that did not reach a recipient.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CopySettings.class)
class CopyRounds {

    @Bean
    RepeatedWork copyParcelsAgain(CopyPost post, CopySettings settings) {
        return new RepeatedWork("copy-parcels-again", settings.parcelsEvery(), post::walk);
    }
}
