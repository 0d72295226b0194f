/// The tables of keys and of trusted roots.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.persistence;
