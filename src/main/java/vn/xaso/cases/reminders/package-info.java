/// What an officer is reminded of, and the letters of apology that are drafted when a case will be late. A nested part
/// of
/// the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.reminders;
