package vn.xaso.payments.receipts.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param every the time between two rounds that make missing files of receipts; zero: none are made by themselves
@ConfigurationProperties("xaso.payments.receipts")
record ReceiptSettings(@DefaultValue("60s") Duration every) {}
