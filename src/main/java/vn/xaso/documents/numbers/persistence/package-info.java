/// The tables of series, of entries and of their changes.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.numbers.persistence;
