package vn.xaso.playbank.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The contracts between the bank of the demonstration and the program, made up at its first start by
/// [DemoContracts]. Empty in service: then no signature is good.
///
/// @param notices where the program hears VNPAY; empty: at its own door
@ConfigurationProperties("xaso.playbank")
public record PlayBankSettings(
        @DefaultValue("") String terminal,
        @DefaultValue("") String secret,
        @DefaultValue("") String token,
        @DefaultValue("") String platformSecret,
        @DefaultValue("") String notices) {

    @Override
    public String toString() {
        return "PlayBankSettings[" + terminal + "]";
    }
}
