/// The cases of a procedure that a matter may be.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.variants.domain;
