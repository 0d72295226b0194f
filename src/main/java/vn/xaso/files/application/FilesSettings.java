package vn.xaso.files.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often the shelf is swept.
///
/// @param sweepEvery the time between two sweeps; zero switches them off
@ConfigurationProperties("xaso.files")
record FilesSettings(@DefaultValue("24h") Duration sweepEvery) {}
