@org.jspecify.annotations.NullMarked
package vn.xaso.directory.persistence;
