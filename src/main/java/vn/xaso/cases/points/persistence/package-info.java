/// The points in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.points.persistence;
