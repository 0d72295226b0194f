/// Speaks with the mail server of the office.
@org.jspecify.annotations.NullMarked
package vn.xaso.notifications.gateway.smtp;
