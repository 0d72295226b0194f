package vn.xaso.cases.bulk.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Goes on with runs that a machine left unfinished.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BulkSettings.class)
class BulkRounds {

    @Bean
    RepeatedWork bulkRunsAgain(BulkWork work, BulkSettings settings) {
        return new RepeatedWork("bulk-runs-again", settings.lookEvery(), work::walk);
    }
}
