/// Ratings in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.voice.persistence;
