/// The desk of directives, and the post between units.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.directives.application;
