/// The table of documents that wait for a signer's own program.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.drivers.persistence;
