/// What leaders ask, urge and assign, and what becomes of it. A nested part of the module; the register of tasks takes
/// it over once there is one.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.directives;
