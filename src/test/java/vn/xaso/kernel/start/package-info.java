@org.jspecify.annotations.NullMarked
package vn.xaso.kernel.start;
