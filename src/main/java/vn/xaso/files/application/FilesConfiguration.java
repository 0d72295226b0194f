package vn.xaso.files.application;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.files.domain.Contents;
import vn.xaso.kernel.RepeatedWork;

/// The daily sweep of the shelf, and the rounds that have locked files scanned.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FilesSettings.class)
class FilesConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(FilesConfiguration.class);
    /// No transaction lasts so long: what no record points to by then was rolled back.
    private static final Duration OLD_ENOUGH = Duration.ofHours(24);

    @Bean
    RepeatedWork filesSweep(Contents contents, FilesSettings settings) {
        return new RepeatedWork("files-sweep", settings.sweepEvery(), () -> sweep(contents));
    }

    @Bean
    RepeatedWork filesScan(ScanRound round, FilesSettings settings) {
        return new RepeatedWork("files-scan", settings.scanEvery(), round::walk);
    }

    /// Files carry the time of the computer, never the moved time of the demo.
    private static void sweep(Contents contents) {
        int removed =
                contents.sweep(Instant.ofEpochMilli(System.currentTimeMillis()).minus(OLD_ENOUGH));
        LOG.info("{} contents without a record were removed", removed);
    }
}
