/// The table of copies.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.copies.persistence;
