/// What becomes of cases when units are merged. A nested part of the module, see ADR 9 and ADR 16.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.merging;
