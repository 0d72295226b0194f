package vn.xaso.indicators.alerts.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// The successor's rules open alerts for what came to it.
@Configuration(proxyBeanMethods = false)
class AlertRegisters {

    @Bean
    MergingPart alertMerging() {
        return MergingPart.ofRegisters(
                "indicators.alert_rule", "indicators.alert", "indicators.digest_round", "indicators.digest");
    }
}
