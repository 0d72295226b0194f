/// The receiving unit's own rows in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.crossing.persistence;
