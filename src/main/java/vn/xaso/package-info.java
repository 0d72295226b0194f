/// Xã Số: the daily work of a commune and of the province that looks after it.
@org.jspecify.annotations.NullMarked
package vn.xaso;
