/// The tables of what waits for a time-stamp.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.stamps.persistence;
