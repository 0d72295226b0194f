/// Reads the registers.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.books.persistence;
