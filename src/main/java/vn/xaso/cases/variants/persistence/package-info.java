/// The chosen cases in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.variants.persistence;
