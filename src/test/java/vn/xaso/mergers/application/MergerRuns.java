package vn.xaso.mergers.application;

import java.util.List;
import java.util.Set;
import vn.xaso.kernel.merging.Joining;
import vn.xaso.kernel.merging.MergingPart;

/// Runs with other parts, for tests.
public final class MergerRuns {

    private MergerRuns() {}

    public static MergerRun with(MergerRun run, List<MergingPart> parts) {
        return run.with(parts);
    }

    /// The last part, which does not do what it should.
    public static MergingPart failing() {
        return new MergingPart() {
            @Override
            public Set<String> tables() {
                return Set.of();
            }

            @Override
            public void move(Joining joining) {
                throw new IllegalStateException("the last part fails");
            }
        };
    }
}
