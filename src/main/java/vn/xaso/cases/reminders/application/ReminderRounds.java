package vn.xaso.cases.reminders.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Lets the reminding round walk while the program runs.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
class ReminderRounds {

    @Bean
    RepeatedWork caseReminders(ReminderRound round, ReminderSettings settings) {
        return new RepeatedWork("case-reminders", settings.lookEvery(), round::walk);
    }
}
