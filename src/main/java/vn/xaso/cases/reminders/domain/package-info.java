/// When somebody is reminded, and when a case will be late.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.reminders.domain;
