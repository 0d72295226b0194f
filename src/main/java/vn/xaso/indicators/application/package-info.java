/// The desks and rounds of the indicators.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.application;
