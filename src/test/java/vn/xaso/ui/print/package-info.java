@org.jspecify.annotations.NullMarked
package vn.xaso.ui.print;
