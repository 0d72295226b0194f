package vn.xaso.cases.views.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often files of lists that a machine left unmade are looked for, and old ones forgotten.
///
/// @param lookEvery the time between two rounds; zero switches the rounds off
@ConfigurationProperties("xaso.cases.exports")
record ExportSettings(@DefaultValue("5m") Duration lookEvery) {}
