package vn.xaso.signing.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// A certificate names the unit: whoever signs for the successor gets a new key.
@Configuration(proxyBeanMethods = false)
class KeyRegisters {

    @Bean
    MergingPart signingMerging() {
        return MergingPart.ofRegisters(
                "signing.signing_key",
                "signing.key_access",
                "signing.revoked_certificate",
                "signing.signed_paper",
                "signing.desktop_ticket");
    }
}
