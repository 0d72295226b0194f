/// Cases, their events and papers in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.persistence;
