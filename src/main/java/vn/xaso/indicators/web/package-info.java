/// The pages of the indicators.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.web;
