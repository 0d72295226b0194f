/// The tables of the directory.
@org.jspecify.annotations.NullMarked
package vn.xaso.directory.persistence;
