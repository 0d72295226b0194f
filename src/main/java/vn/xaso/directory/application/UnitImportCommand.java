package vn.xaso.directory.application;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.directory.domain.TwoLevels;
import vn.xaso.kernel.Command;
import vn.xaso.ui.Terminal;
import vn.xaso.ui.TextShelf;

/// `./xaso import units FILE [--from YYYY-MM-DD]`.
@Component
class UnitImportCommand implements Command {

    private static final int NOT_DONE = 1;
    private static final int WRONG_ARGUMENTS = 2;
    private static final int STEP = 200;

    private final UnitImport units;
    private final TextShelf texts;

    UnitImportCommand(UnitImport units, TextShelf texts) {
        this.units = units;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "import units";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        boolean dated = arguments.size() == 3 && arguments.get(1).equals("--from");
        if (arguments.size() != 1 && !dated) {
            return usage();
        }
        try {
            var from = dated ? LocalDate.parse(arguments.get(2)) : TwoLevels.BEGIN;
            var report = units.run(
                    Path.of(arguments.getFirst()), from, (done, total) -> Terminal.progress(done, total, STEP));
            System.err.println();
            report.lines(texts.in(Terminal.language())).forEach(out::println);
            return report.isStored() ? 0 : NOT_DONE;
        } catch (DateTimeException noDay) {
            return usage();
        }
    }

    private static int usage() {
        System.err.println("xaso import units FILE [--data DIR] [--from 2025-07-01]");
        return WRONG_ARGUMENTS;
    }
}
