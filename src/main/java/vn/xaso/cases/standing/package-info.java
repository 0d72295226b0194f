/// How the cases of units stand now, for those who lead. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.standing;
