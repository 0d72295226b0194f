/// Requests of other systems in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.outside.persistence;
