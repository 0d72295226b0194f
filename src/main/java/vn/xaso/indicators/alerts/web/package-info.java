/// The pages of alerts.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.alerts.web;
