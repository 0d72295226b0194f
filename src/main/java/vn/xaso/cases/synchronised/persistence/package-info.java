/// The answers of the portal in their table.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.synchronised.persistence;
