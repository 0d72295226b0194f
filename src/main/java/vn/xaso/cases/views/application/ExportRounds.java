package vn.xaso.cases.views.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Makes files that a machine left unmade, and forgets those of yesterday.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportSettings.class)
class ExportRounds {

    @Bean
    RepeatedWork listFilesAgain(ExportWork work, ExportSettings settings) {
        return new RepeatedWork("list-files-again", settings.lookEvery(), work::walk);
    }
}
