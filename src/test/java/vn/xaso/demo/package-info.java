@org.jspecify.annotations.NullMarked
package vn.xaso.demo;
