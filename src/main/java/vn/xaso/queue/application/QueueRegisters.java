package vn.xaso.queue.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// Lines and tickets are those of a counter; the successor sets up its own.
@Configuration(proxyBeanMethods = false)
class QueueRegisters {

    @Bean
    MergingPart queueMerging() {
        return MergingPart.ofRegisters("queue.line", "queue.last_number", "queue.seat", "queue.ticket");
    }
}
