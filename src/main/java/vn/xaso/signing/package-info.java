/// Signs documents as the law of electronic signatures wants it, and tells of a signed document whether to trust it.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "audit", "files", "directory", "identity"})
package vn.xaso.signing;
