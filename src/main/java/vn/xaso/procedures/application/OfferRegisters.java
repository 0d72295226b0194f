package vn.xaso.procedures.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// What the old unit did not take says nothing of its successor.
@Configuration(proxyBeanMethods = false)
class OfferRegisters {

    @Bean
    MergingPart procedureMerging() {
        return MergingPart.ofRegisters("procedures.offered_by");
    }
}
