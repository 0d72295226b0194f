/// Cases of linked procedures: one form, one receipt, and a case or a question outside for each step. A nested part of
/// the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.linked;
