/// Reminders and drafted letters in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.reminders.persistence;
