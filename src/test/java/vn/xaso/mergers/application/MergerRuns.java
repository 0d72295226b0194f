package vn.xaso.mergers.application;

import java.util.List;
import vn.xaso.kernel.merging.MergingPart;

/// Runs with other parts, for tests.
public final class MergerRuns {

    private MergerRuns() {}

    public static MergerRun with(MergerRun run, List<MergingPart> parts) {
        return run.with(parts);
    }
}
