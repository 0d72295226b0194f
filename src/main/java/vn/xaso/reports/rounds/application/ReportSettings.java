package vn.xaso.reports.rounds.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param lookEvery the time between two looks for periods that have closed; zero: none are opened by themselves
@ConfigurationProperties("xaso.reports")
record ReportSettings(@DefaultValue("10m") Duration lookEvery) {}
