/// The tables of the interchange.
@org.jspecify.annotations.NullMarked
package vn.xaso.interchange.persistence;
