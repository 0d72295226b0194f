/// Letters that wait, why one was not taken, when it is tried again, and who wants any.
@org.jspecify.annotations.NullMarked
package vn.xaso.notifications.domain;
