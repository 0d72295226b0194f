/// Plans and programmes with their goals and measures, and how far they are. A nested part of the module.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.plans;
