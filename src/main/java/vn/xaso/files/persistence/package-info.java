/// The folder of contents and the rows that point to it.
@org.jspecify.annotations.NullMarked
package vn.xaso.files.persistence;
