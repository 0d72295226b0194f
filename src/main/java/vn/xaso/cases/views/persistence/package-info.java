/// Kept lists in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.views.persistence;
