package vn.xaso.signing.gateway.dss;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;

/// Prints and judges an empty sheet in the background, some time after the doors are open.
@Component
class DssWarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(DssWarmUp.class);
    private static final String SHEET = "<html><head><title>.</title></head><body>.</body></html>";

    private final PdfPrinter printer;
    private final Duration delay;

    DssWarmUp(PdfPrinter printer, @Value("${xaso.signing.warm-up-after:30s}") Duration delay) {
        this.printer = printer;
        this.delay = delay;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warmLater() {
        if (delay.isPositive()) {
            Thread.ofPlatform()
                    .name("signing warm-up")
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .start(this::warm);
        }
    }

    private void warm() {
        try {
            Thread.sleep(delay);
            load();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void load() {
        long start = System.nanoTime();
        Rehearsal.run(printer.print(SHEET, PdfDetails.of(".")));
        LOG.info("Signing is warm after {} ms", (System.nanoTime() - start) / 1_000_000);
    }
}
