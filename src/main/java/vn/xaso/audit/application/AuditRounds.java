package vn.xaso.audit.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Lets the sealing round walk while the program runs.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditRounds {

    @Bean
    RepeatedWork auditSealing(SealingRound round, AuditSettings settings) {
        return new RepeatedWork("audit-sealing", settings.sealingEvery(), round::walk);
    }
}
