/// The pages on which owners and offices read the store.
@org.jspecify.annotations.NullMarked
package vn.xaso.vault.web;
