/// What the administrator sees of time-stamps, and the door of the demonstration's own authority.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.stamps.web;
