package vn.xaso.indicators.directives.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// What a leader of the old unit asked stays in its book; for what goes on, the successor's leader asks.
@Configuration(proxyBeanMethods = false)
class DirectiveRegisters {

    @Bean
    MergingPart directiveMerging() {
        return MergingPart.ofRegisters(
                "indicators.directive",
                "indicators.directive_step",
                "indicators.directive_open",
                "indicators.directive_parcel");
    }
}
