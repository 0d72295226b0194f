package vn.xaso.procedures;

import java.nio.file.Path;

/// Reads the national catalogue from a file with one JSON record a line.
public interface ProcedureImport {

    /// Is told how far an import has come.
    @FunctionalInterface
    interface Progress {

        Progress SILENT = (done, total) -> {};

        void at(int done, int total);
    }

    /// All or nothing: one bad line and nothing is imported. The same file again changes nothing.
    ImportReport run(Path file, Progress progress);
}
