/// Who at the office opened a case without having a task in it, for its applicant. A nested part of the module, see ADR
/// 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.looks;
