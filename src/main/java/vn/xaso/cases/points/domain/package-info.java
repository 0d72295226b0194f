/// A place at which a unit receives.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.points.domain;
