package vn.xaso.signing.drivers.gateway.csc;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The provider that keeps keys for this installation.
///
/// @param address where its interface begins, such as `https://ky.example.vn/csc/v2`; empty: there is none
/// @param client the name of this installation there
/// @param secret what proves it
/// @param limit how long one question may take
@ConfigurationProperties("xaso.signing.remote")
public record RemoteSettings(
        @DefaultValue("") String address,
        @DefaultValue("") String client,
        @DefaultValue("") String secret,
        @DefaultValue("10s") Duration limit) {

    @Override
    public String toString() {
        return "RemoteSettings[" + address + "]";
    }
}
