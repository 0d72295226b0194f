/// The registers of the one-stop shop: form 07 and the specialised books that its results fill. They only read what
/// other parts wrote. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "ui", "audit", "directory", "procedures", "cases"})
package vn.xaso.cases.books;
