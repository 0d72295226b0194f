package vn.xaso.documents.incoming.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often reports that were not taken are sent again.
///
/// @param reportsEvery the time between two rounds; zero switches the rounds off
@ConfigurationProperties("xaso.documents.incoming")
record IncomingSettings(@DefaultValue("60s") Duration reportsEvery) {}
