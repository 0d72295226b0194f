package vn.xaso.interchange.application;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Sends again what is due, and compares once a night.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InterchangeSettings.class)
class InterchangeRounds {

    @Bean
    RepeatedWork portalRounds(Sender sender, Switchboard switchboard, InterchangeSettings settings) {
        return new RepeatedWork("portal-rounds", settings.every(), () -> sender.walk(switchboard.on()));
    }

    @Bean
    RepeatedWork portalComparison(ObjectProvider<NightlyComparison> night, InterchangeSettings settings) {
        return new RepeatedWork(
                "portal-comparison",
                settings.compareEvery(),
                () -> night.getObject().walk());
    }
}
