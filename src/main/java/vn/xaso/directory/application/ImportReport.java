package vn.xaso.directory.application;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.directory.domain.ImportProblem;
import vn.xaso.ui.Texts;

/// What an import did. With a problem, nothing was stored.
///
/// @param read how many units and successions the file tells
/// @param notes what was left as it is, although the file says something else
public record ImportReport(
        int read, int created, int changed, int linked, List<ImportProblem> problems, List<ImportProblem> notes) {

    static ImportReport refused(int read, List<ImportProblem> problems, List<ImportProblem> notes) {
        return new ImportReport(read, 0, 0, 0, problems, notes);
    }

    public boolean isStored() {
        return problems.isEmpty();
    }

    /// The lines to print: the sum first, then every problem, then the notes.
    public List<String> lines(Texts texts) {
        var sum = isStored()
                ? texts.of("directory.import.stored", read, created, changed, linked)
                : texts.of("directory.import.refused", problems.size());
        var all = new ArrayList<String>();
        all.add(sum);
        problems.forEach(problem -> all.add(line(problem, texts)));
        notes.forEach(note -> all.add(line(note, texts)));
        return List.copyOf(all);
    }

    private static String line(ImportProblem problem, Texts texts) {
        var reason = texts.of(problem.key(), problem.arguments().toArray());
        return problem.record() == 0 ? reason : texts.of("directory.import.record", problem.record(), reason);
    }
}
