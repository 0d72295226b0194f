/// The steps in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.linked.persistence;
