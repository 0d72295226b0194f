/// Keys at a provider, by the interface of the Cloud Signature Consortium.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.drivers.gateway.csc;
