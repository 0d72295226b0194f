/// The plans in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.plans.persistence;
