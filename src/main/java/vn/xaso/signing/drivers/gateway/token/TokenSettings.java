package vn.xaso.signing.drivers.gateway.token;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The tokens of this server.
///
/// @param library the PKCS#11 library of the manufacturer; empty: there are none
@ConfigurationProperties("xaso.signing.token")
public record TokenSettings(@DefaultValue("") String library) {}
