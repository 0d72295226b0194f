/// Reads from a PDF what a register wants to know, draws its pages, and opens an e-mail that was saved as a file.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"documents", "files", "kernel", "ui", "identity", "directory"})
package vn.xaso.documents.reading;
