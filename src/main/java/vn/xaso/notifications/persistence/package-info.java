/// Letters and addresses in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.notifications.persistence;
