/// Designs in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.procedures.design.persistence;
