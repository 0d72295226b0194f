/// Reads what the registers hold.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.books.persistence;
