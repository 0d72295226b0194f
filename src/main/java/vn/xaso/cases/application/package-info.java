/// The desks at which a case is worked on.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("desks")
package vn.xaso.cases.application;
