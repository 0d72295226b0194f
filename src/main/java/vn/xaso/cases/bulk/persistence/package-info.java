/// Runs and their cases in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.bulk.persistence;
