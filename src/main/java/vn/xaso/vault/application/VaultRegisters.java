package vn.xaso.vault.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// Papers of the store are offered to every unit, wherever they lie.
@Configuration(proxyBeanMethods = false)
class VaultRegisters {

    @Bean
    MergingPart vaultMerging() {
        return MergingPart.ofRegisters(
                "vault.paper", "vault.notice", "vault.confirmation", "vault.reuse", "vault.trace");
    }
}
