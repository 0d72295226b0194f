package vn.xaso.files.web;

import org.springframework.stereotype.Component;
import vn.xaso.files.VirusScan;
import vn.xaso.ui.HealthFact;

/// Whether the virus scanner answered when it was last asked.
@Component
class ScanHealth implements HealthFact {

    private final VirusScan scan;

    ScanHealth(VirusScan scan) {
        this.scan = scan;
    }

    @Override
    public String name() {
        return "virus-scan";
    }

    @Override
    public String value() {
        return scan.state().name();
    }
}
