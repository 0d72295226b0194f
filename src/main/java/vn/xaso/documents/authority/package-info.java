/// Who signs the documents of a unit: its rules of signing and its delegations.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "audit", "directory", "identity", "documents"})
package vn.xaso.documents.authority;
