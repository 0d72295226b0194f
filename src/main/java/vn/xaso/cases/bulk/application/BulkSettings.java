package vn.xaso.cases.bulk.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often runs that a machine left unfinished are looked for.
///
/// @param lookEvery the time between two rounds; zero switches the rounds off
@ConfigurationProperties("xaso.cases.bulk")
record BulkSettings(@DefaultValue("60s") Duration lookEvery) {}
