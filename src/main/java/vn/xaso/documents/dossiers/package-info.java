/// Dossiers of the office: the list of the year, filing, closing, and the hand-over to the archive.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "audit",
            "files",
            "directory",
            "search",
            "identity",
            "documents",
            "signing"
        })
package vn.xaso.documents.dossiers;
