/// The document store: what a person or an organisation has proved once and need not prove again.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "audit", "files", "directory", "identity"})
package vn.xaso.vault;
