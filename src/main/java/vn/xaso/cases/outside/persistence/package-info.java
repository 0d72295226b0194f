/// Those requests, and the cases that other systems follow, in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.outside.persistence;
