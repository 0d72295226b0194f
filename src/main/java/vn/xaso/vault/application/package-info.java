/// The desk of the store.
@org.jspecify.annotations.NullMarked
package vn.xaso.vault.application;
