package vn.xaso.interchange.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often what waits is looked for.
///
/// @param every the time between two rounds of sending; zero switches them off
/// @param compareEvery the time between two looks whether the comparison of the day is due; zero: there is none
/// @param compareFrom the hour of the night from which both sides are compared
@ConfigurationProperties("xaso.interchange")
record InterchangeSettings(
        @DefaultValue("30s") Duration every,
        @DefaultValue("10m") Duration compareEvery,
        @DefaultValue("1") int compareFrom) {}
