/// How the cases of units stand now, for those who lead. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("standing")
package vn.xaso.cases.standing;
