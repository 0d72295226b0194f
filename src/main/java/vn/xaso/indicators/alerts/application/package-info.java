/// The rounds that open, close and sum up alerts, and the desk of those who answer for them.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.alerts.application;
