/// The directives in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.directives.persistence;
