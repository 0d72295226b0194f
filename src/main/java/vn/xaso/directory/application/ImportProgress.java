package vn.xaso.directory.application;

/// Hears how far an import is.
@FunctionalInterface
public interface ImportProgress {

    ImportProgress SILENT = (done, total) -> {};

    void report(int done, int total);
}
