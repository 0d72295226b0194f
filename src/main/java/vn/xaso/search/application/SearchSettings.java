package vn.xaso.search.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which index answers.
///
/// @param engine `postgresql`, or `lucene` for a province
/// @param follow the time between two looks at what has changed, for the list of words and for Lucene; zero: never
/// @param count up to here hits are counted exactly
@ConfigurationProperties("xaso.search")
public record SearchSettings(
        @DefaultValue("postgresql") String engine,
        @DefaultValue("2s") Duration follow,
        @DefaultValue("1000") int count) {}
