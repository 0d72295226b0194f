/// The pages of reminders and of drafted letters.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.reminders.web;
