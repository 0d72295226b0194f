/// Documents that a signer's own program is to sign.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.drivers.domain;
