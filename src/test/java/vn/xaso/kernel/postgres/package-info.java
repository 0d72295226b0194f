@org.jspecify.annotations.NullMarked
package vn.xaso.kernel.postgres;
