package vn.xaso.search.application;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.merging.Joining;
import vn.xaso.kernel.merging.MergingPart;
import vn.xaso.search.domain.KeptEntries;

/// Entries go where their things go: whoever moves a thing tells the index. What stays is found by the readers of the
/// successor too.
@Component
class IndexMerging implements MergingPart {

    private final KeptEntries entries;

    IndexMerging(KeptEntries entries) {
        this.entries = entries;
    }

    @Override
    public Set<String> tables() {
        return Set.of("search.entry", "search.word");
    }

    @Override
    public void move(Joining joining) {
        entries.openTo(joining.from(), joining.into());
    }
}
