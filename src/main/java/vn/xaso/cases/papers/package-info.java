/// How the papers of cases are called on pages of other modules. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.papers;
