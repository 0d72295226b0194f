/// Documents of the office and their numbers.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "audit", "files", "directory", "identity", "signing"})
package vn.xaso.documents;
