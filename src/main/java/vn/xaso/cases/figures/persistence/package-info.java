/// What the figures read and keep in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.figures.persistence;
