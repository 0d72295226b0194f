/// The links in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.room.persistence;
