package vn.xaso.audit.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// What was written down stays where it was written; whoever acts for the successor reads it there.
@Configuration(proxyBeanMethods = false)
class AuditRegisters {

    @Bean
    MergingPart auditMerging() {
        return MergingPart.ofRegisters("audit.entry", "audit.seal", "audit.sealing_head");
    }
}
