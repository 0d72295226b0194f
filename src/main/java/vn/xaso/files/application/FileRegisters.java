package vn.xaso.files.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// The successor shares the files of what moves; see [vn.xaso.files.FileStore#share].
@Configuration(proxyBeanMethods = false)
class FileRegisters {

    @Bean
    MergingPart fileMerging() {
        return MergingPart.ofRegisters("files.stored_file", "files.appended", "files.scan_wait");
    }
}
