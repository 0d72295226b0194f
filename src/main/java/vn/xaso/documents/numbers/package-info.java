/// The numbers that a unit gives to its documents: which series they share, and the entries of its register.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"documents", "kernel", "ui", "audit"})
package vn.xaso.documents.numbers;
