/// Documents that come to the office: from the door of the clerk to the dossier.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "documents",
            "kernel",
            "ui",
            "audit",
            "files",
            "directory",
            "search",
            "identity",
            "documents.dossiers",
            "documents.reading"
        })
package vn.xaso.documents.incoming;
