/// The round that reminds, and the desks of those who are reminded.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.reminders.application;
