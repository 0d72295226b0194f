/// The page of the points.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.points.web;
