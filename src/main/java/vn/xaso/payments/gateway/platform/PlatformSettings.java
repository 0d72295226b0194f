package vn.xaso.payments.gateway.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The contract with the payment platform of the national portal.
///
/// @param address where its interface begins; empty: there is no contract
/// @param token with which the program calls
/// @param partner the name of this installation there
/// @param secret with which messages are sealed
/// @param account of the treasury or the bank that receives the money
/// @param bank of that account
/// @param holder of that account
@ConfigurationProperties("xaso.payments.platform")
public record PlatformSettings(
        @DefaultValue("") String address,
        @DefaultValue("") String token,
        @DefaultValue("") String partner,
        @DefaultValue("") String secret,
        @DefaultValue("") String account,
        @DefaultValue("") String bank,
        @DefaultValue("") String holder,
        @DefaultValue("10s") Duration limit,
        @DefaultValue Words words) {

    /// What the published contract leaves open: addresses, and how the answer to a question is read.
    ///
    /// @param begin where a payment begins
    /// @param ask where it is asked about
    /// @param state the field with what became of it
    /// @param paid its value where the money came
    /// @param waits its value where nothing is decided
    /// @param transaction the field with the platform's own number
    /// @param amount the field with the amount
    public record Words(
            @DefaultValue("/thanhtoan/init") String begin,
            @DefaultValue("/thanhtoan/query") String ask,
            @DefaultValue("MaTrangThai") String state,
            @DefaultValue("00") String paid,
            @DefaultValue("01") String waits,
            @DefaultValue("MaGiaoDich") String transaction,
            @DefaultValue("SoTien") String amount) {}

    @Override
    public String toString() {
        return "PlatformSettings[" + address + "]";
    }
}
