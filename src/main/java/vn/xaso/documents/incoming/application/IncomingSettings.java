package vn.xaso.documents.incoming.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the part works in this house.
///
/// @param reportsEvery the time between two rounds that send reports again; zero switches the rounds off
/// @param remindBefore so many working days before its day a document is marked as soon due
@ConfigurationProperties("xaso.documents.incoming")
record IncomingSettings(
        @DefaultValue("60s") Duration reportsEvery,
        @DefaultValue("2") int remindBefore) {}
