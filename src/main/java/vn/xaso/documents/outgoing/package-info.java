/// Outgoing documents: drafts, checks, signatures, numbers, issue, registers.
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
            "signing",
            "documents.dossiers",
            "documents.authority",
            "documents.numbers"
        })
package vn.xaso.documents.outgoing;
