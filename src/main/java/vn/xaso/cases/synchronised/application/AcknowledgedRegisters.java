package vn.xaso.cases.synchronised.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// What the portal acknowledged of the old unit stays its record; the next act in a case that went over is told anew.
@Configuration(proxyBeanMethods = false)
class AcknowledgedRegisters {

    @Bean
    MergingPart acknowledgedMerging() {
        return MergingPart.ofRegisters("cases.acknowledgement");
    }
}
