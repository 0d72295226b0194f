/// The rules of the store: what counts as evidence, and what replaces what.
@org.jspecify.annotations.NullMarked
package vn.xaso.vault.domain;
