/// Legs, their events, papers and parcels in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.legs.persistence;
