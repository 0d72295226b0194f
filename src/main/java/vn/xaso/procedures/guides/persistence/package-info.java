/// Questions in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.procedures.guides.persistence;
