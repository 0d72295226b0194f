package vn.xaso.cases.legs.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often what did not reach the other side is carried again.
///
/// @param parcelsEvery the time between two rounds; zero switches the rounds off
@ConfigurationProperties("xaso.cases.legs")
record LegSettings(@DefaultValue("60s") Duration parcelsEvery) {}
