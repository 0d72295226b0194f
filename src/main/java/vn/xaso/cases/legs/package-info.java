/// What offices ask one another in cases: another office of the unit, another commune, the province, a system of a
/// ministry. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.legs;
