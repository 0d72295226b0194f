/// The rules of signing in plain Java: who signs what, in which capacity, on which day.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.authority.domain;
