/// What is offered to be believed, and what speaks against it.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.trust.domain;
