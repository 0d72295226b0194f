/// The desks at which a case is worked on.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.application;
