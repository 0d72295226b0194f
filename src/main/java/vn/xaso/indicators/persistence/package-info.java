/// The facts and sums in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.persistence;
