package vn.xaso.interchange.gateway.nationalportal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The contract with the national portal.
///
/// @param address where its interface begins; empty: there is no contract
/// @param user the name of this installation there
/// @param secret proves it
/// @param limit a portal that takes longer is told as away
/// @param names a file with other names than the usual ones, or empty
@ConfigurationProperties("xaso.interchange.portal")
public record PortalSettings(
        @DefaultValue("") String address,
        @DefaultValue("") String user,
        @DefaultValue("") String secret,
        @DefaultValue("15s") Duration limit,
        @DefaultValue("") String names) {

    @Override
    public String toString() {
        return "PortalSettings[" + address + "]";
    }
}
