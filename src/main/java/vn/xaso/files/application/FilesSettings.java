package vn.xaso.files.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often the shelf is looked after; zero switches a round off.
///
/// @param sweepEvery the time between two sweeps
/// @param scanEvery the time between two rounds that have locked files scanned
@ConfigurationProperties("xaso.files")
record FilesSettings(
        @DefaultValue("24h") Duration sweepEvery,
        @DefaultValue("60s") Duration scanEvery) {}
