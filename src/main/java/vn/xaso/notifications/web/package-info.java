/// The pages about letters.
@org.jspecify.annotations.NullMarked
package vn.xaso.notifications.web;
