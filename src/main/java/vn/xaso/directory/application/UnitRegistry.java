package vn.xaso.directory.application;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.domain.UnitList;
import vn.xaso.directory.domain.UnitReconciliation;
import vn.xaso.directory.domain.UnitRecord;

/// Takes a list of units into the record.
@Service
@Transactional
class UnitRegistry {

    private static final int STEP = 500;

    private final UnitRecord record;

    UnitRegistry(UnitRecord record) {
        this.record = record;
    }

    /// One transaction; a single problem and nothing is stored.
    ImportReport record(UnitList list, ImportProgress progress) {
        var read = list.units().size() + list.successions().size();
        if (!list.problems().isEmpty()) {
            return ImportReport.refused(read, list.problems(), list.notes());
        }
        var result = new UnitReconciliation(list, record.all());
        if (!list.problems().isEmpty()) {
            return ImportReport.refused(read, list.problems(), list.notes());
        }
        return write(result, list, read, progress);
    }

    private ImportReport write(UnitReconciliation result, UnitList list, int read, ImportProgress progress) {
        var total = result.created().size()
                + result.changes().size()
                + result.links().size();
        var done = new Done(total, progress);
        inSteps(result.created(), record::create, done);
        inSteps(result.changes(), record::change, done);
        var linked = new int[1];
        inSteps(result.links(), step -> linked[0] += record.link(step), done);
        progress.report(total, total);
        return new ImportReport(
                read, result.created().size(), result.changes().size(), linked[0], List.of(), list.notes());
    }

    private static <T> void inSteps(List<T> all, Consumer<List<T>> write, Done done) {
        for (int i = 0; i < all.size(); i += STEP) {
            var step = all.subList(i, Math.min(i + STEP, all.size()));
            write.accept(step);
            done.add(step.size());
        }
    }

    private static final class Done {

        private final int total;
        private final ImportProgress progress;
        private int count;

        Done(int total, ImportProgress progress) {
            this.total = total;
            this.progress = progress;
            progress.report(0, total);
        }

        void add(int more) {
            count += more;
            progress.report(count, total);
        }
    }
}
