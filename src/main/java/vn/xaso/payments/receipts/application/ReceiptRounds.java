package vn.xaso.payments.receipts.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Makes again the files of receipts that are missing.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReceiptSettings.class)
class ReceiptRounds {

    @Bean
    RepeatedWork receiptFilesAgain(ReceiptFiles files, ReceiptSettings settings) {
        return new RepeatedWork("receipt-files-again", settings.every(), files::walk);
    }
}
