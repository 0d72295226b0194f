package vn.xaso.documents.outgoing.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often documents that did not reach a recipient are carried again.
///
/// @param parcelsEvery the time between two rounds; zero switches the rounds off
@ConfigurationProperties("xaso.documents.outgoing")
record OutgoingSettings(@DefaultValue("60s") Duration parcelsEvery) {}
