package vn.xaso.signing.stamps.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Reads the settings of time-stamps.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StampSettings.class)
class StampRounds {}
