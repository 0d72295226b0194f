package vn.xaso.directory.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// Units, offices and people are joined by [JoiningDesk] before everything else; hours and days stay.
@Configuration(proxyBeanMethods = false)
class DirectoryRegisters {

    @Bean
    MergingPart directoryMerging() {
        return MergingPart.ofRegisters(
                "directory.unit_name",
                "directory.unit_succession",
                "directory.external_code",
                "directory.office",
                "directory.position",
                "directory.holding",
                "directory.official",
                "directory.working_session",
                "directory.calendar_day");
    }
}
