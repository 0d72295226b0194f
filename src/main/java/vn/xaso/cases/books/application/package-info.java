/// Where registers are taken along.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.books.application;
