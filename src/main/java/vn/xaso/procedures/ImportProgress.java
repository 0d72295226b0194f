package vn.xaso.procedures;

/// Is told how far an import has come.
@FunctionalInterface
public interface ImportProgress {

    ImportProgress SILENT = (done, total) -> {};

    void at(int done, int total);
}
