/// Plans in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.mergers.persistence;
