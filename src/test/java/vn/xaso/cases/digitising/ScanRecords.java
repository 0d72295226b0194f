package vn.xaso.cases.digitising;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.xaso.cases.digitising.application.ScanIntake;
import vn.xaso.cases.digitising.application.ScanIntake.Pictures;
import vn.xaso.cases.digitising.domain.Scans;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.SampleFiles;
import vn.xaso.kernel.Actor;

/// A scan of a unit, for the test that no other unit sees it.
public final class ScanRecords {

    private ScanRecords() {}

    public static String make(ApplicationContext program, Actor actor, UUID caseId, String name) {
        var file = program.getBean(FileStore.class).check(SampleFiles.pdf(name + ".pdf"), Purpose.CITIZEN_PAPER);
        program.getBean(ScanIntake.class).take(actor, caseId, List.of(file), Pictures.TOGETHER);
        return program.getBean(Scans.class)
                .list(actor.unit(), caseId)
                .getLast()
                .id()
                .toString();
    }
}
