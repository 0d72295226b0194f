package vn.xaso.documents.incoming.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Sends again what the outbox of the recipients still holds.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IncomingSettings.class)
class IncomingRounds {

    @Bean
    RepeatedWork incomingReports(ReportPost post, IncomingSettings settings) {
        return new RepeatedWork("incoming-reports-again", settings.reportsEvery(), post::walk);
    }
}
