/// Keys on tokens and in hardware modules, by PKCS#11.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.drivers.gateway.token;
