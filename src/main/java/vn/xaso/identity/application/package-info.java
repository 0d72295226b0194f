/// The desks where people sign in and accounts are kept.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("desks")
package vn.xaso.identity.application;
