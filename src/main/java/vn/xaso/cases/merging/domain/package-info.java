/// The cases of a unit that is merged.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.merging.domain;
