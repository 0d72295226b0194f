/// Lists of cases: narrowed, ordered, with chosen columns, kept under a name by a person or a unit, taken along as a
/// file. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.views;
