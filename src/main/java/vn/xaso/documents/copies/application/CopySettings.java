package vn.xaso.documents.copies.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often copies that did not reach a recipient are carried again.
///
/// @param parcelsEvery the time between two rounds; zero switches the rounds off
@ConfigurationProperties("xaso.documents.copies")
record CopySettings(@DefaultValue("60s") Duration parcelsEvery) {}
