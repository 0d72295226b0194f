/// What lies in whose hands, in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.hands.persistence;
