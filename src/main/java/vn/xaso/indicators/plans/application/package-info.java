/// The desk where plans are kept and figures are reported.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.plans.application;
