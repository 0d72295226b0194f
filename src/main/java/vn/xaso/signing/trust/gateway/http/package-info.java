/// Fetches lists of revoked certificates from the authorities that publish them.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.trust.gateway.http;
