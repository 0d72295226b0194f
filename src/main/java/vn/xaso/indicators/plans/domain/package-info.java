/// What a plan wants, and how far it is.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.plans.domain;
