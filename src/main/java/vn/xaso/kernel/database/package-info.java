/// Connections that know for which units they read and write.
@org.jspecify.annotations.NullMarked
package vn.xaso.kernel.database;
