/// The database that the program brings along: unpacked, started, adopted and stopped here.
@org.jspecify.annotations.NullMarked
package vn.xaso.kernel.postgres;
