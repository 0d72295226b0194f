/// The alerts in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.alerts.persistence;
