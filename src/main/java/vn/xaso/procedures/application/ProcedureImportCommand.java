package vn.xaso.procedures.application;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Command;
import vn.xaso.procedures.ImportReport;
import vn.xaso.procedures.ProcedureImport;
import vn.xaso.ui.Terminal;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;

/// `./xaso import procedures FILE`: also prints how much of each kind is to be checked.
@Component
class ProcedureImportCommand implements Command {

    private static final int NOT_DONE = 1;
    private static final int WRONG_ARGUMENTS = 2;
    private static final int STEP = 20;

    private final ProcedureImport procedures;
    private final TextShelf texts;

    ProcedureImportCommand(ProcedureImport procedures, TextShelf texts) {
        this.procedures = procedures;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "import procedures";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            System.err.println("xaso import procedures FILE [--data DIR]");
            return WRONG_ARGUMENTS;
        }
        var file = Path.of(arguments.getFirst());
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            System.err.println("xaso: không đọc được tệp / the file cannot be read: " + file);
            return NOT_DONE;
        }
        var report = procedures.run(file, (done, total) -> Terminal.progress(done, total, STEP));
        System.err.println();
        print(report, texts.in(Terminal.language()), out);
        return report.isRefused() ? NOT_DONE : 0;
    }

    private static void print(ImportReport report, Texts words, PrintStream out) {
        if (report.isRefused()) {
            out.println(words.of("procedures.import.refused", report.badLines().size()));
            report.badLines()
                    .forEach(line -> out.println(words.of("procedures.import.line", line.number(), line.reason())));
            return;
        }
        out.println(words.of(
                "procedures.import.stored", report.read(), report.added(), report.changed(), report.unchanged()));
        out.println(words.of("procedures.import.flags", report.flagCount()));
        report.flags().forEach((flag, count) -> out.println("  " + flag + "  " + count));
    }
}
