package vn.xaso.playbank.application;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.Demo;
import vn.xaso.kernel.RepeatedWork;

/// The bank tells again what the program has not confirmed; in the demonstration only.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlayBankSettings.class)
class TellRounds {

    private static final Duration EVERY = Duration.ofSeconds(15);

    @Bean
    RepeatedWork playBankTells(Demo demo, ObjectProvider<Messenger> messenger) {
        return new RepeatedWork(
                "play-bank",
                demo.isOn() ? EVERY : Duration.ZERO,
                () -> messenger.getObject().walk());
    }
}
