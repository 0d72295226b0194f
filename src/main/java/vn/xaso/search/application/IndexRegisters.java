package vn.xaso.search.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.merging.MergingPart;

/// Entries go where their things go: whoever moves a thing tells the index.
@Configuration(proxyBeanMethods = false)
class IndexRegisters {

    @Bean
    MergingPart searchMerging() {
        return MergingPart.ofRegisters("search.entry", "search.word");
    }
}
