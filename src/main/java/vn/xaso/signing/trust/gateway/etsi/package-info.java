/// Reads trust lists as ETSI TS 119 612 writes them.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.trust.gateway.etsi;
