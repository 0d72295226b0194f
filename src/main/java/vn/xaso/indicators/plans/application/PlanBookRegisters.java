package vn.xaso.indicators.plans.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// A plan of the old unit stays with what was reported for it; the province gives its plans to the successor.
@Configuration(proxyBeanMethods = false)
class PlanBookRegisters {

    @Bean
    MergingPart planBookMerging() {
        return MergingPart.ofRegisters(
                "indicators.plan",
                "indicators.plan_goal",
                "indicators.plan_measure",
                "indicators.plan_given",
                "indicators.plan_report",
                "indicators.plan_change");
    }
}
