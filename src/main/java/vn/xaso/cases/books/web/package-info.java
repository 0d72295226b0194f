/// The pages of the registers.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.books.web;
