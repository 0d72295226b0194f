/// The registers of the one-stop shop: form 07 and the specialised books that its results fill. They only read what
/// other parts wrote. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.books;
