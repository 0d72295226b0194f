package vn.xaso.interchange.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// What the old unit told the portal stays with it; the next act in a case that went over is told by the successor.
@Configuration(proxyBeanMethods = false)
class PortalRegisters {

    @Bean
    MergingPart portalMerging() {
        return MergingPart.ofRegisters(
                "interchange.switch",
                "interchange.outbox",
                "interchange.transfer",
                "interchange.upload",
                "interchange.comparison",
                "interchange.difference");
    }
}
