/// What waits for a time-stamp, and when the next one is due.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.stamps.domain;
