/// Speaks with ClamAV's daemon.
@org.jspecify.annotations.NullMarked
package vn.xaso.files.gateway.clamav;
