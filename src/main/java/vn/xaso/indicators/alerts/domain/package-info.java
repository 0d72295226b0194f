/// When an alert is opened, whose it is, and how it ends.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.alerts.domain;
