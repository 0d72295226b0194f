/// The index in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.search.persistence;
