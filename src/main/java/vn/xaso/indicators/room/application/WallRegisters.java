package vn.xaso.indicators.room.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// A screen on the wall of the old unit shows that unit; the successor hangs up its own.
@Configuration(proxyBeanMethods = false)
class WallRegisters {

    @Bean
    MergingPart wallMerging() {
        return MergingPart.ofRegisters("indicators.wall_link");
    }
}
