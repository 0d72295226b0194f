package vn.xaso.mergers.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// Plans belong to the province.
@Configuration(proxyBeanMethods = false)
class PlanRegisters {

    @Bean
    MergingPart mergerMerging() {
        return MergingPart.ofRegisters(
                "mergers.plan", "mergers.plan_line", "mergers.plan_post", "mergers.plan_figure", "mergers.waiting");
    }
}
