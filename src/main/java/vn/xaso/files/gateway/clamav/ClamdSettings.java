package vn.xaso.files.gateway.clamav;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where ClamAV's daemon listens.
///
/// @param address `host:port`, or `unix:/run/clamav/clamd.ctl`; empty: there is no scanner
/// @param atMost how long one file may take
@ConfigurationProperties("xaso.files.clamav")
record ClamdSettings(
        @DefaultValue("") String address,
        @DefaultValue("10s") Duration atMost) {}
