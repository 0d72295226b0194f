/// The documents of a unit that is merged.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.merging.domain;
