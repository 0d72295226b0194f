/// The desk of letters and the round that carries them.
@org.jspecify.annotations.NullMarked
package vn.xaso.notifications.application;
