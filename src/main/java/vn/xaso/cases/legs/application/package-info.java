/// The desks of those who ask and of those who answer, and the post between them.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.legs.application;
