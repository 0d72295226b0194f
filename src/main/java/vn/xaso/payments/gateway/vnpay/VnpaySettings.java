package vn.xaso.payments.gateway.vnpay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The contract with VNPAY.
///
/// @param address of the page where people pay; empty: there is no contract
/// @param questions where the program asks about a payment; empty: it waits for messages only
/// @param terminal the name of this installation there
/// @param secret with which both sides sign
/// @param life how long a payment may take
@ConfigurationProperties("xaso.payments.vnpay")
public record VnpaySettings(
        @DefaultValue("") String address,
        @DefaultValue("") String questions,
        @DefaultValue("") String terminal,
        @DefaultValue("") String secret,
        @DefaultValue("15m") Duration life,
        @DefaultValue("10s") Duration limit) {

    @Override
    public String toString() {
        return "VnpaySettings[" + address + "]";
    }
}
