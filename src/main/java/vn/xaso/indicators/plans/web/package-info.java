/// The pages of plans.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.plans.web;
