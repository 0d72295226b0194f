package vn.xaso.procedures;

import java.nio.file.Path;

/// Reads the national catalogue from a file with one JSON record a line.
public interface ProcedureImport {

    /// All or nothing: one bad line and nothing is imported. The same file again changes nothing.
    ImportReport run(Path file, ImportProgress progress);
}
