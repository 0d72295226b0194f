/// What stands in a register, and for which days.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.books.domain;
