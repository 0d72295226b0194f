package vn.xaso.indicators.plans.web;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.StoredFile;
import vn.xaso.files.UploadedFile;
import vn.xaso.indicators.plans.application.ReportingDesk;
import vn.xaso.kernel.Actor;

/// Reads what was sent to report a figure: the file is looked into before a transaction begins.
@Component
class PlanReporting {

    private final ReportingDesk desk;
    private final FileStore files;

    PlanReporting(ReportingDesk desk, FileStore files) {
        this.desk = desk;
        this.files = files;
    }

    void report(Actor actor, UUID plan, UUID measure, Map<String, String> sent, @Nullable MultipartFile evidence)
            throws IOException {
        var checked = evidence == null || evidence.isEmpty()
                ? null
                : files.check(UploadedFile.of(evidence), Purpose.OFFICE_PAPER);
        var _ = desk.report(
                actor, plan, measure, PlanForm.number(sent.get("value")), sent.getOrDefault("note", ""), checked);
    }

    StoredFile evidence(Actor actor, UUID plan, UUID report) {
        return desk.evidence(actor, plan, report);
    }
}
