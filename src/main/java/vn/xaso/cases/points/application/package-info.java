/// The desk that keeps the points.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.points.application;
