/// Electronic copies of documents, of whatever came in or went out.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "documents",
            "kernel",
            "ui",
            "audit",
            "files",
            "directory",
            "signing",
            "documents.numbers"
        })
package vn.xaso.documents.copies;
