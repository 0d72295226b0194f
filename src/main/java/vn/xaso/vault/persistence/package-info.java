/// The tables of the store.
@org.jspecify.annotations.NullMarked
package vn.xaso.vault.persistence;
