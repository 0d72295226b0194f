package vn.xaso.cases.reminders.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often the open cases are looked through for what is due.
///
/// @param lookEvery the time between two rounds; zero switches the rounds off
@ConfigurationProperties("xaso.cases.reminders")
record ReminderSettings(@DefaultValue("10m") Duration lookEvery) {}
