/// What is told of a case, how it stands with it, and what the other side must be able to do.
@org.jspecify.annotations.NullMarked
package vn.xaso.interchange.domain;
