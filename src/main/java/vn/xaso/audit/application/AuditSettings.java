package vn.xaso.audit.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often the trail is sealed.
///
/// @param sealingEvery the time between two rounds; zero switches the rounds off
@ConfigurationProperties("xaso.audit")
record AuditSettings(@DefaultValue("60s") Duration sealingEvery) {}
