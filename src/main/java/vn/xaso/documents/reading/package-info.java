/// Reads from a PDF what a register wants to know, and draws its pages.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"documents", "kernel", "ui", "identity", "directory"})
package vn.xaso.documents.reading;
