/// When an office owes an answer: working sessions, holidays, time limits, pauses, and the due date that explains
/// itself.
@org.jspecify.annotations.NullMarked
package vn.xaso.kernel.deadline;
